import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, strictHeaders } from "./lib/auth/page-headers";
import { newId } from "./lib/core/ids";

/** Every page gets a policy with a nonce of its own, strict headers, and a name for its request. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-request-id", newId("request")); // ours, whatever the client sent
  headers.set("content-security-policy", policy); // Next reads the nonce out of it for its own scripts
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of strictHeaders()) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: ["/((?!api/|_next/|favicon|samples/|.*\\.(?:png|svg|ico|woff2|pdf|json|csv|txt|xml)$).*)"],
};
