import { Buffer } from "node:buffer";
import type { Logo } from "../rules/logo";
import { rasterise } from "./rasterise";

/** A colour that nobody's picture is filled with. */
const GROUND = "#fe01fd";
const SIDE = 32;

/**
 * Whether there is anything to see in a picture: it is decoded whole, over a ground of its own, and must hide some of it. False
 * for broken pixels, and for what is transparent throughout. What draws here reads PNG and JPEG; a WebP passes unread.
 */
export async function drawsPicture({ type, bytes }: Pick<Logo, "type" | "bytes">): Promise<boolean> {
  if (type === "image/webp") return true;
  const data = `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  const picture = `<image width="${SIDE}" height="${SIDE}" preserveAspectRatio="none" href="${data}"/>`;
  const [empty, drawn] = await Promise.all([rasterise(sheet(""), SIDE), rasterise(sheet(picture), SIDE)]);
  return Buffer.compare(empty, drawn) !== 0;
}

function sheet(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="${GROUND}"/>${content}</svg>`;
}
