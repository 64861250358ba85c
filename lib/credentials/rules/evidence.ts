import { z } from "zod";
import { lineSchema, proseSchema } from "../../core/text";
import { webAddress } from "../../core/web-address";
import type { Evidence } from "./vocabulary";

const MOST = 20;
const address = z
  .string()
  .trim()
  .max(2000, "A link may have at most 2,000 characters.")
  .transform((text, context) => {
    const url = webAddress(text);
    if (url) return url;
    context.addIssue({ code: "custom", message: "A link begins with https:// or http://." });
    return z.NEVER;
  });

/** What was shown for it: each with a name and a link. Only its holder can show it to strangers. */
export const evidenceInput = z
  .array(
    z.strictObject({
      name: lineSchema("A name", 200),
      url: address,
      description: proseSchema("A description", 1000).optional(),
    }),
  )
  .max(MOST, `There may be at most ${MOST} pieces of evidence.`);

/** Lines such as “Project report: https://example.org/report”; null where one of them is something else. */
export function readEvidenceLines(text: string): Evidence[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const found = lines.map((line) => {
    const [, name = "", url = ""] = /^(.*?)[\s:]*\b(https?:\/\/\S+)\s*$/i.exec(line.trim()) ?? [];
    return { name: name || (URL.canParse(url) ? new URL(url).host : ""), url };
  });
  const checked = evidenceInput.safeParse(found);
  return checked.success ? checked.data : null;
}
