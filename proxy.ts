import { type NextRequest, NextResponse } from "next/server";
import { THEME_COOKIE, themeOf } from "./components/layout/theme";
import { contentSecurityPolicy, embedPolicy, strictHeaders } from "./lib/auth/page-headers";
import { notFound } from "./lib/core/errors";
import { newId } from "./lib/core/ids";
import { readerLocale } from "./lib/core/locale";
import { networkOf } from "./lib/core/network";
import { isReadable } from "./lib/core/safe-path";
import { problem } from "./lib/entrypoints/api/problem";
import { takeSearch } from "./lib/entrypoints/api/rate-limit";
import { reportError } from "./lib/entrypoints/report-error";
import { publicPlace } from "./lib/pathways/reads/public-place";
import { askPublic } from "./lib/read";
import { askerOf, INSIDE_HEADER } from "./lib/verification/ask-inside";
import { type PortalPath, type PublicPath, readPublicPath } from "./lib/verification/rules/public-path";
import { serveCredential } from "./lib/verification/serve-credential";
import { servePicture } from "./lib/verification/serve-picture";
import { type Asked, serveMissing, serveRefusal } from "./lib/verification/serve-refusal";

/** Every page gets a policy with a nonce of its own, strict headers, and a name for its request. */
export async function proxy(request: NextRequest): Promise<Response> {
  if (!isReadable(request.nextUrl.pathname)) return unreadable(request.nextUrl.pathname);
  const asker = askerOf(request.headers);
  if (asker.kind === "pretender") return refuseLoop();
  const inside = asker.kind === "inside";
  const nonce = inside ? asker.mark : crypto.randomUUID().replaceAll("-", "");
  const framed = EMBED.test(request.nextUrl.pathname);
  const policy = framed ? embedPolicy() : contentSecurityPolicy(nonce);
  const ready = inside ? null : await readyAnswer(request, nonce);
  const response = ready ?? passOn(request, policy);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of strictHeaders({ framed })) response.headers.set(name, value);
  return response;
}

/** Next fails over a path that is no UTF-8: nothing stands there. */
function unreadable(pathname: string): Response {
  if (!pathname.startsWith("/api/")) return new Response("Not found.\n", { status: 404 });
  return problem(notFound("address"), newId("request"));
}

/** The one page that others may frame; it takes no cookie and does nothing. */
const EMBED = /^\/c\/[\w-]{1,64}\/embed$/;

/** Who says that it is us, and is not: answering as to anybody could make two installations ask each other without end. */
function refuseLoop(): Response {
  return new Response("This request asks itself.\n", { status: 508, headers: { "cache-control": "no-store" } });
}

function passOn(request: NextRequest, policy: string): Response {
  const headers = new Headers(request.headers);
  headers.delete(INSIDE_HEADER);
  headers.set("x-request-id", newId("request")); // ours, whatever the client sent
  headers.set("content-security-policy", policy); // Next reads the nonce out of it for its own scripts
  return NextResponse.next({ request: { headers } });
}

/** What is answered without Next: what is kept ready of a credential, a refusal to search on, and what is not there. */
async function readyAnswer(request: NextRequest, nonce: string): Promise<Response | null> {
  const asked = readPublicPath(request.nextUrl.pathname);
  if (!asked) return null;
  if (!["GET", "HEAD"].includes(request.method)) return asked.kind === "directory" ? refuseMethod() : null;
  const ready = await answerTo(asked, request, nonce).catch((error) => {
    reportError("serve-public", newId("request"), error);
    return null; // and Next's own answer tells whoever asked
  });
  return ready && request.method === "HEAD" ? new Response(null, ready) : ready;
}

function answerTo(asked: PublicPath, request: NextRequest, nonce: string): Promise<Response | null> {
  if (asked.kind === "picture") return readyPicture(request, asked.id);
  if (asked.kind === "credential") return readyPage(request, asked.id, nonce);
  return readyPortal(asked, request, nonce);
}

async function readyPortal(asked: PortalPath, request: NextRequest, nonce: string): Promise<Response | null> {
  const refused = asked.kind === "directory" ? await refuseHaste(request, nonce) : null;
  if (refused || fromScript(request)) return refused;
  const place = "id" in asked ? { kind: asked.kind, id: asked.id } : null;
  return (await askPublic(publicPlace, { slug: asked.slug, place })) ? null : serveMissing(askedBy(request, nonce));
}

/** The page that searches is only ever read; for any other method Next would search all the same, past the limit. */
function refuseMethod(): Response {
  return new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
}

async function refuseHaste(request: NextRequest, nonce: string): Promise<Response | null> {
  const { allowed, retryAfterSeconds } = takeSearch(networkOf(request.headers.get("x-forwarded-for")));
  return allowed ? null : serveRefusal(askedBy(request, nonce), Math.max(30, retryAfterSeconds));
}

function readyPicture({ nextUrl, headers }: NextRequest, id: string): Promise<Response | null> {
  const { searchParams: query, origin } = nextUrl;
  return servePicture({ id, query, origin, known: headers.get("if-none-match") });
}

/** The page, where it is asked for as a page. Next's own navigation asks for data, and gets it from Next. */
async function readyPage(request: NextRequest, id: string, nonce: string): Promise<Response | null> {
  return fromScript(request) ? null : serveCredential(id, askedBy(request, nonce));
}

/** Next hides its own header, RSC, from proxies; browsers tell a script's request from a page's. */
function fromScript(request: NextRequest): boolean {
  return request.headers.get("sec-fetch-dest") === "empty";
}

function askedBy({ cookies, headers, nextUrl }: NextRequest, nonce: string): Asked {
  const theme = themeOf(cookies.get(THEME_COOKIE)?.value);
  const locale = readerLocale(headers.get("accept-language"));
  return { variant: `${theme} ${locale}`, locale, cookie: `${THEME_COOKIE}=${theme}`, origin: nextUrl.origin, nonce };
}

export const config = {
  matcher: [
    "/c/:id/image.png",
    "/api/v1/:odd(.*%.*)", // escaped, which no address of ours is: as a rule the API does without this
    "/((?!api/|_next/|favicon|samples/|.*\\.(?:png|svg|ico|woff2|pdf|json|csv|txt|xml)$).*)",
  ],
};
