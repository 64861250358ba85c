import { type NextRequest, NextResponse } from "next/server";
import { cookieOptions, sessionCookieName } from "@/lib/auth/cookies";
import { demoSession } from "@/lib/auth/demo";
import { safePath } from "@/lib/core/safe-path";

/** Exists in the demo alone. Scripts open it as often as they like. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const session = await demoSession(query.get("token") ?? "", new Date());
  if (!session) return new NextResponse("Not found", { status: 404 });
  // Relative: whoever opened it as 127.0.0.1 stays there, with the cookie.
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: safePath(query.get("next"), session.path) },
  });
  const { sessionToken, expires } = session;
  response.cookies.set(sessionCookieName(), sessionToken, { ...cookieOptions(), expires });
  response.headers.set("cache-control", "no-store");
  return response;
}
