import { z } from "zod";
import { readEvidenceLines } from "./evidence";
import { issueItem } from "./issue-input";

/** The form for one person: how it expires is one choice, attributes and evidence are lines such as “Hours: 40”. */
export const issueForm = issueItem
  .omit({ attributes: true, evidence: true })
  .extend({
    expiry: z.enum(["validity", "own", "none"]).default("validity"),
    attributeLines: z.string().max(20_000).default(""),
    evidenceLines: z.string().max(50_000).default(""),
  })
  .transform(({ expiry, attributeLines, evidenceLines, expiresOn, notify, ...item }, context) => {
    if (expiry === "own" && !expiresOn)
      context.addIssue({ code: "custom", path: ["expiresOn"], message: "Choose the day it expires on." });
    const attributes = readLines(attributeLines);
    const checked = issueItem.shape.attributes.safeParse(attributes);
    if (!attributes || !checked.success) {
      const message = attributes ? "These are too many or too long." : "Write one on each line, such as “Hours: 40”.";
      context.addIssue({ code: "custom", path: ["attributeLines"], message });
    }
    const evidence = readEvidenceLines(evidenceLines);
    if (!evidence) {
      const message = "Write a name and a link on each line, such as “Project report: https://example.org/report”.";
      context.addIssue({ code: "custom", path: ["evidenceLines"], message });
    }
    const until = expiry === "own" ? expiresOn : expiry === "none" ? null : undefined;
    const besides = { attributes: checked.data, evidence: evidence?.length ? evidence : undefined };
    const credential = { ...item, ...besides, expiresOn: until, notify: notify ?? false };
    return { credentials: [credential], source: "manual" as const };
  });

function readLines(text: string): Record<string, string> | null {
  const pairs: [string, string][] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const at = line.indexOf(":");
    const [name, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    if (at < 1 || name === "") return null;
    if (value !== "") pairs.push([name, value]);
  }
  return Object.fromEntries(pairs);
}
