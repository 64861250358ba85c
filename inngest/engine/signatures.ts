import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";

/** `x-inngest-signature` as the SDK checks it: HMAC of the canonical JSON and the second. */
export function sign(body: string, signingKey: string, now: number): string {
  const seconds = Math.round(now / 1000).toString();
  const key = signingKey.replace(/^signkey-\w+-/, "");
  const mac = createHmac("sha256", key)
    .update(`${canonicalize(JSON.parse(body))}${seconds}`)
    .digest("hex");
  return `t=${seconds}&s=${mac}`;
}
