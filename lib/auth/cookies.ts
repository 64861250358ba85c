import { env } from "../env";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** True where people come over a network: cookies are Secure there, and browsers are told to keep to https. */
export function offLoopback(): boolean {
  return !LOOPBACK.test(new URL(env.baseUrl).hostname);
}

/** One name for next-auth, the demo's links and us. */
export function sessionCookieName(): string {
  return offLoopback() ? "__Host-waymark-session" : "waymark-session";
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: offLoopback() } as const;
}
