import { z } from "zod";

export const HANDLE_LENGTH = { least: 3, most: 30 } as const;
const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words that would pass for a part of this site, or for whoever runs it. */
const RESERVED = new Set(
  `about abuse account accounts admin administrator api app apps assets auth billing blog careers contact credential
  credentials dashboard demo developer developers directory docs download edit embed employer employers error faq health
  help home i image images inngest invitation invitations issuer issuers legal login logout mail me moderator name new news
  next null official owner pathway pathways postmaster pricing privacy profile profiles public recipient recipients register
  robots root search security settings share sign-in sign-out signin signout signup sitemap static status support system team
  terms test undefined user users u verification verified verify waymark webmaster well-known workspace workspaces www`
    .split(/\s+/)
    .filter(Boolean),
);

/** Why a handle cannot be had, in words for its field; null where it can, if nobody has it. */
export function handleProblem(handle: string): string | null {
  const { least, most } = HANDLE_LENGTH;
  if (handle.length < least) return `A handle has at least ${least} characters.`;
  if (handle.length > most) return `A handle has at most ${most} characters.`;
  if (!SHAPE.test(handle))
    return "Use small letters a to z, digits and single hyphens, beginning and ending with a letter or digit.";
  if (RESERVED.has(handle)) return "This handle is kept for the site itself. Choose another.";
  return null;
}

/** Capitals and surrounding spaces are a matter of typing; everything else is said. */
export const handleSchema = z
  .string({ error: "A handle is required." })
  .max(200, `A handle has at most ${HANDLE_LENGTH.most} characters.`)
  .transform((text) => text.trim().toLowerCase())
  .superRefine((handle, context) => {
    const problem = handleProblem(handle);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });

/** A first proposal out of a name; empty where nothing usable is left of it. */
export function suggestHandle(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, HANDLE_LENGTH.most)
    .replace(/^-|-$/g, "");
  return handleProblem(plain) === null ? plain : "";
}
