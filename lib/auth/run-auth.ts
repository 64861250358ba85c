import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { env } from "../env";
import { authOptions } from "./options";

type Step = {
  action: "signin" | "callback";
  provider: string;
  query?: Record<string, string>;
  body?: Record<string, string>;
};

/** One step of next-auth inside a server action, so that forms are plain and work before JavaScript. Answers where to go. */
export async function runAuth({ action, provider, query = {}, body }: Step): Promise<string> {
  const form = body && new URLSearchParams({ ...body, csrfToken: await csrfToken() });
  const response = await call([action, provider], query, form);
  const location = response.headers.get("location") ?? "/";
  return location.startsWith(`${env.baseUrl}/`) ? location.slice(env.baseUrl.length) : location;
}

async function csrfToken(): Promise<string> {
  const answer: { csrfToken?: string } = await (await call(["csrf"])).json();
  return answer.csrfToken ?? "";
}

async function call(path: string[], query: Record<string, string> = {}, body?: URLSearchParams): Promise<Response> {
  const url = `${env.baseUrl}/api/auth/${path.join("/")}?${new URLSearchParams(query)}`;
  const headers = body && { "content-type": "application/x-www-form-urlencoded" };
  const request = new NextRequest(url, { method: body ? "POST" : "GET", body, headers });
  const response: Response = await NextAuth(request, { params: { nextauth: path } }, authOptions());
  const jar = await cookies();
  for (const { name, value, ...options } of new NextResponse(null, response).cookies.getAll())
    jar.set(name, value, options);
  return response;
}
