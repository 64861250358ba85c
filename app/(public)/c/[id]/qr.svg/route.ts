import { idSchema } from "@/lib/core/ids";
import { qrPath } from "@/lib/designs/render/qr";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import { plainWords } from "../words";

type Context = { params: Promise<{ id: string }> };

/** The code of an address as a file to print. It holds nothing but the address that was asked for, so nobody is looked up. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const id = idSchema("credential").safeParse((await params).id);
  if (!id.success) return new Response(`${plainWords.missing}\n`, { status: 404 });
  const { path, size } = qrPath(env.baseUrl + routes.credential(id.data));
  const side = size + 8; // a quiet zone of four squares, which scanners need
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="${side * 10}" height="${side * 10}"><path fill="#fff" d="M-4-4h${side}v${side}h-${side}z"/><path d="${path}"/></svg>`;
  const headers = {
    "content-type": "image/svg+xml",
    "cache-control": "public, max-age=86400",
    "content-security-policy": "default-src 'none'",
    "x-robots-tag": "noindex",
  };
  return new Response(svg, { headers });
}
