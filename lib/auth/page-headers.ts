import { createHash } from "node:crypto";
import { env } from "../env";
import { EMBED_STYLE } from "../verification/rules/embed-page";
import { offLoopback } from "./cookies";
import { socialProviders } from "./social-providers";

/** Where a sign-in form may lead besides here. */
const SIGN_IN_ORIGINS = {
  google: "https://accounts.google.com",
  "azure-ad": "https://login.microsoftonline.com",
} as const;

/** Only scripts that carry this answer's nonce run, and those that they load. Styles may stand on elements. */
export function contentSecurityPolicy(nonce: string): string {
  const developing = env.developing;
  const forms = socialProviders().map(({ id }) => SIGN_IN_ORIGINS[id]);
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...forms].join(" "),
    "frame-ancestors 'none'",
    ...(offLoopback() && env.baseUrl.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

const embedStyle = createHash("sha256").update(EMBED_STYLE).digest("base64");

/** The frame of a credential, which any page may hold: it has one style of its own and loads nothing at all. */
export function embedPolicy(): string {
  return `default-src 'none'; style-src 'sha256-${embedStyle}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;
}

export function strictHeaders({ framed = false } = {}): [string, string][] {
  return [
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "strict-origin-when-cross-origin"],
    ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
    ["cross-origin-opener-policy", "same-origin"],
    framed ? ["cross-origin-resource-policy", "cross-origin"] : ["x-frame-options", "DENY"],
    ...(offLoopback()
      ? ([["strict-transport-security", "max-age=31536000; includeSubDomains"]] as [string, string][])
      : []),
  ];
}
