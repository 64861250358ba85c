import { type NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses. Links by mail have pages of ours, with the rate limit and the button; the log is nobody's. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [step, provider] = (await context.params).nextauth;
  if (step === "_log") return new NextResponse(null, { status: 404 });
  if (provider === "email") return NextResponse.redirect(`${env.baseUrl}${routes.signIn()}`, 303);
  return NextAuth(request, context, authOptions());
}

export { handle as GET, handle as POST };
