import { TYPE_WORDS } from "../../credentials/rules/achievement-words";
import type { IssuerStanding } from "./issuer-standing";
import type { PublicCredential } from "./public-credential";
import type { Verdict } from "./verdict";

type Addresses = { credential: string; issuer: string; image: string | null; profile: string | null };

/** schema.org's EducationalOccupationalCredential: no more than the page itself says. */
export function structuredData(
  { id, achievement, workspace, recipientName, issuedOn, expiresOn }: PublicCredential,
  verdict: Verdict,
  standing: IssuerStanding,
  at: Addresses,
): Record<string, unknown> {
  const { name, description, type, level, skills } = achievement;
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": "EducationalOccupationalCredential",
    "@id": at.credential,
    url: at.credential,
    identifier: id,
    name,
    description,
    image: at.image,
    credentialCategory: TYPE_WORDS[type],
    educationalLevel: level,
    competencyRequired: skills,
    datePublished: issuedOn,
    expires: expiresOn,
    creativeWorkStatus: verdict.word,
    about: withoutEmpty({ "@type": "Person", name: recipientName, url: at.profile }),
    recognizedBy: withoutEmpty({
      "@type": "Organization",
      name: workspace.name,
      url: at.issuer,
      sameAs: standing.kind === "proven" ? standing.address : null,
    }),
  });
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  const said = ([, value]: [string, unknown]) =>
    value !== null && value !== "" && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(fields).filter(said));
}

/** For inside a script element: nothing in it can end the element or begin a comment. */
export function scriptSafeJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
