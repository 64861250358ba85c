import { OPTIONAL_MAIL_KINDS } from "./vocabulary";

/** Automatic mail says so, so that nobody's holiday answer comes back to the issuer three thousand times (RFC 3834). */
const AUTOMATIC = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply" };

/** What an unasked-for mail carries, so that one press in the mail program ends them (RFC 8058). `oneClickUrl`: where that is another address than the page's. */
export function mailHeaders(kind: string, props: Record<string, unknown>): Record<string, string> {
  const { unsubscribeUrl, oneClickUrl = unsubscribeUrl } = props;
  if (!OPTIONAL_MAIL_KINDS.some((optional) => optional === kind)) return AUTOMATIC;
  if (typeof oneClickUrl !== "string" || !/^https?:\/\/[^\s<>]+$/.test(oneClickUrl))
    throw new Error(`A ${kind} mail needs an address that ends them.`);
  return {
    ...AUTOMATIC,
    "List-Unsubscribe": `<${oneClickUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
