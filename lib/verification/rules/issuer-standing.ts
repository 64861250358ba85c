import { type Day, dayIn } from "../../core/dates";
import { siteName, webAddress } from "../../core/web-address";
import { dateInWords } from "../../designs/rules/date-words";

type Facts = { name: string; website: string; websiteVerifiedAt: Date | null; timeZone: string };

/** What is known of who an issuer is: `proven`: its website is theirs; `claimed`: it names one; `unknown`: neither. */
export type IssuerStanding = {
  kind: "proven" | "claimed" | "unknown";
  site: string | null;
  address: string | null;
  provenOn: Day | null;
  /** For beside its name: “Verified issuer · northlight.example”; null where there is nothing to say there. */
  short: string | null;
  /** What that means, and what it does not. */
  sentence: string;
};

export function issuerStanding({ name, website, websiteVerifiedAt, timeZone }: Facts): IssuerStanding {
  const address = website ? webAddress(website) : null;
  if (!address) {
    const sentence = `${name} names no website, so this page cannot say more about who that is.`;
    return { kind: "unknown", site: null, address: null, provenOn: null, short: null, sentence };
  }
  const site = siteName(address);
  if (!websiteVerifiedAt) {
    const sentence = `${name} says that ${site} is its website. That is not proven.`;
    return { kind: "claimed", site, address, provenOn: null, short: `${site}, not proven`, sentence };
  }
  const provenOn = dayIn(timeZone, websiteVerifiedAt);
  const sentence = `${name} proved on ${dateInWords(provenOn)} that ${site} is its website.`;
  return { kind: "proven", site, address, provenOn, short: `Verified issuer · ${site}`, sentence };
}
