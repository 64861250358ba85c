/** Words that name a place of the site or could pass for one. */
const RESERVED = new Set(
  "new admin api app account auth c dashboard demo dev developers directory docs help i invitations issuers login logout mail me owner root security settings sign-in sign-out status support system u verify waymark workspace workspaces www".split(
    " ",
  ),
);

const MAX = 48;

/** A name as part of an address: “Université du Littoral” → `universite-du-littoral`. Empty where no letter is Latin. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[æœøłđð]/g, (letter) => ({ æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d" })[letter] ?? "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MAX)
    .replace(/-+$/, "");
}

/** Why it cannot be a workspace's part of addresses, in words; null when it can. */
export function slugProblem(slug: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return "Use small letters a to z, digits and single hyphens.";
  if (slug.length < 3 || slug.length > MAX) return `Use 3 to ${MAX} characters.`;
  return RESERVED.has(slug) ? "This word is taken by the site itself." : null;
}

/** One after another to be tried, until one is free. */
export function slugCandidates(name: string): string[] {
  const wished = slugOf(name);
  const base =
    slugProblem(wished) === null
      ? wished
      : `workspace${wished ? `-${wished}` : ""}`.slice(0, MAX - 4).replace(/-+$/, "");
  const numbered = Array.from({ length: 98 }, (_, i) => `${base.slice(0, MAX - 3).replace(/-+$/, "")}-${i + 2}`);
  return base === "workspace" ? numbered : [base, ...numbered];
}
