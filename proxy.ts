import { type NextRequest, NextResponse } from "next/server";
import { THEME_COOKIE, themeOf } from "./components/layout/theme";
import { contentSecurityPolicy, strictHeaders } from "./lib/auth/page-headers";
import { newId } from "./lib/core/ids";
import { reportError } from "./lib/entrypoints/report-error";
import { INSIDE_HEADER, insideNonce, serveCredential } from "./lib/verification/serve-credential";

/** Every page gets a policy with a nonce of its own, strict headers, and a name for its request. */
export async function proxy(request: NextRequest): Promise<Response> {
  const inside = insideNonce(request.headers);
  const nonce = inside ?? crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  const ready = inside ? null : await readyPage(request, nonce);
  const response = ready ?? passOn(request, policy);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of strictHeaders()) response.headers.set(name, value);
  return response;
}

function passOn(request: NextRequest, policy: string): Response {
  const headers = new Headers(request.headers);
  headers.delete(INSIDE_HEADER);
  headers.set("x-request-id", newId("request")); // ours, whatever the client sent
  headers.set("content-security-policy", policy); // Next reads the nonce out of it for its own scripts
  return NextResponse.next({ request: { headers } });
}

/** The page of a credential, where it is asked for as a page. Next's own navigation asks for data, and gets it from Next. */
async function readyPage(request: NextRequest, nonce: string): Promise<Response | null> {
  const [, id] = /^\/c\/([\w-]{1,64})$/.exec(request.nextUrl.pathname) ?? [];
  // Next hides its own header, RSC, from proxies; browsers tell a script's request from a page's.
  const byScript = request.headers.get("sec-fetch-dest") === "empty";
  if (!id || byScript || !["GET", "HEAD"].includes(request.method)) return null;
  const theme = themeOf(request.cookies.get(THEME_COOKIE)?.value);
  const cookie = `${THEME_COOKIE}=${theme}`;
  const wanted = { id, variant: theme, cookie, origin: request.nextUrl.origin, nonce };
  const page = await serveCredential(wanted).catch((error) => {
    reportError("serve-credential", newId("request"), error);
    return null; // and Next's own answer tells whoever asked
  });
  return page && request.method === "HEAD" ? new Response(null, page) : page;
}

export const config = {
  matcher: ["/((?!api/|_next/|favicon|samples/|.*\\.(?:png|svg|ico|woff2|pdf|json|csv|txt|xml)$).*)"],
};
