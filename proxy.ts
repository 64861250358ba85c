import { type NextRequest, NextResponse } from "next/server";
import { THEME_COOKIE, themeOf } from "./components/layout/theme";
import { contentSecurityPolicy, embedPolicy, strictHeaders } from "./lib/auth/page-headers";
import { newId } from "./lib/core/ids";
import { readerLocale } from "./lib/core/locale";
import { networkOf } from "./lib/core/network";
import { takeSearch } from "./lib/entrypoints/api/rate-limit";
import { reportError } from "./lib/entrypoints/report-error";
import { publicPlace } from "./lib/pathways/reads/public-place";
import { askPublic } from "./lib/read";
import { INSIDE_HEADER, insideNonce } from "./lib/verification/ask-inside";
import { serveCredential } from "./lib/verification/serve-credential";
import { servePicture } from "./lib/verification/serve-picture";
import { type Asked, serveMissing, serveRefusal } from "./lib/verification/serve-refusal";

/** Every page gets a policy with a nonce of its own, strict headers, and a name for its request. */
export async function proxy(request: NextRequest): Promise<Response> {
  const inside = insideNonce(request.headers);
  const nonce = inside ?? crypto.randomUUID().replaceAll("-", "");
  const framed = EMBED.test(request.nextUrl.pathname);
  const policy = framed ? embedPolicy() : contentSecurityPolicy(nonce);
  const ready = inside ? null : await readyAnswer(request, nonce);
  const response = ready ?? passOn(request, policy);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of strictHeaders({ framed })) response.headers.set(name, value);
  return response;
}

/** The one page that others may frame; it takes no cookie and does nothing. */
const EMBED = /^\/c\/[\w-]{1,64}\/embed$/;

function passOn(request: NextRequest, policy: string): Response {
  const headers = new Headers(request.headers);
  headers.delete(INSIDE_HEADER);
  headers.set("x-request-id", newId("request")); // ours, whatever the client sent
  headers.set("content-security-policy", policy); // Next reads the nonce out of it for its own scripts
  return NextResponse.next({ request: { headers } });
}

const CREDENTIAL = /^\/c\/([\w-]{1,64})(\/image\.png)?$/;
const PORTAL = /^\/i\/([\w-]{1,100})(?:\/(directory)|\/(pathways|achievements)\/([\w-]{1,100}))?$/;

/** What is answered without Next: what is kept ready of a credential, a refusal to search on, and what is not there. */
async function readyAnswer(request: NextRequest, nonce: string): Promise<Response | null> {
  if (!["GET", "HEAD"].includes(request.method)) return null;
  const { pathname } = request.nextUrl;
  const [, id, picture] = CREDENTIAL.exec(pathname) ?? [];
  const answer = id
    ? picture
      ? readyPicture(request, id)
      : readyPage(request, id, nonce)
    : readyPortal(request, nonce);
  const ready = await answer.catch((error) => {
    reportError("serve-public", newId("request"), error);
    return null; // and Next's own answer tells whoever asked
  });
  return ready && request.method === "HEAD" ? new Response(null, ready) : ready;
}

async function readyPortal(request: NextRequest, nonce: string): Promise<Response | null> {
  const [, slug, directory, kind, id] = PORTAL.exec(request.nextUrl.pathname) ?? [];
  if (!slug) return null;
  const refused = directory ? await refuseHaste(request, nonce) : null;
  if (refused || fromScript(request)) return refused;
  const place = id ? { kind: kind === "pathways" ? ("pathways" as const) : ("achievements" as const), id } : null;
  return (await askPublic(publicPlace, { slug, place })) ? null : serveMissing(askedBy(request, nonce));
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
    "/((?!api/|_next/|favicon|samples/|.*\\.(?:png|svg|ico|woff2|pdf|json|csv|txt|xml)$).*)",
  ],
};
