import { z } from "zod";

// Controls, and the marks that reorder text around them (CVE-2021-42574): never part of a name or title.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line of text from a person: marks and controls removed, spaces folded, Unicode NFC. Right-to-left letters and emoji stay. */
export function cleanLine(text: string): string {
  return text.normalize("NFC").replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim();
}

/** A required line of at most `max` characters as people count them in code points. */
export function lineSchema(what: string, max: number) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? `${what} is required.` : `${what} must be text.`) })
    .max(100_000, `${what} is far too long.`)
    .transform(cleanLine)
    .refine((text) => text.length > 0, `${what} is required.`)
    .refine((text) => [...text].length <= max, `${what} may have at most ${max} characters.`);
}

/** Several lines; controls other than line breaks removed. */
export function proseSchema(what: string, max: number) {
  return z
    .string()
    .max(max, `${what} may have at most ${max} characters.`)
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .split("\n")
        .map((line) => line.replace(UNPRINTABLE, " ").trimEnd())
        .join("\n")
        .trim(),
    );
}

// Deliverability is the mail server's to say; this refuses what can be no address at all.
const EMAIL =
  /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{1,62}$/u;

export function isEmail(text: string): boolean {
  return (
    text.length <= 254 && EMAIL.test(text) && !text.includes("..") && !text.startsWith(".") && !text.includes(".@")
  );
}

/** Same person = same address compared without case; no dot or plus folding (DESIGN §5). */
export function emailKey(email: string): string {
  return email.normalize("NFC").toLowerCase();
}

export const emailSchema = z
  .string({
    error: (issue) =>
      issue.input === undefined ? "An e-mail address is required." : "An e-mail address must be text.",
  })
  .max(100_000)
  .transform((text) => text.normalize("NFC").trim())
  .refine(isEmail, "This is not an e-mail address.");
