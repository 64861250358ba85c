import type { Locale } from "../../core/locale";
import type { PublicState } from "../../credentials/rules/validity";
import { dateInWords } from "../../designs/rules/date-words";
import type { PublicCredential } from "./public-credential";

export type Verdict = {
  state: PublicState;
  /** One or two words for the badge. */
  word: string;
  /** One fair sentence; a valid credential needs none. */
  sentence: string | null;
  /** `faded`: shown at 55 %. `withheld`: the picture of it is not served at all. */
  sheet: "shown" | "faded" | "withheld";
};
type Facts = Pick<PublicCredential, "state" | "issuedOn" | "expiresOn" | "changedOn" | "newer"> & {
  workspace: { name: string };
};

/** What the page, the picture beside a shared link and the mail say of a credential's state: the same words. */
export function verdictOf(credential: Facts, locale?: Locale): Verdict {
  const { state, workspace, changedOn } = credential;
  const since = changedOn ? ` on ${dateInWords(changedOn, locale)}` : "";
  switch (state) {
    case "revoked":
      return { state, word: "Revoked", sentence: `Withdrawn by ${workspace.name}${since}.`, sheet: "withheld" };
    case "replaced":
      return { state, word: "Newer exists", sentence: replacedSentence(credential), sheet: "faded" };
    case "suspended":
      return { state, word: "On hold", sentence: `${workspace.name} has put this on hold.`, sheet: "faded" };
    case "expired":
      return { state, word: "Expired", sentence: expiredSentence(credential, locale), sheet: "faded" };
    case "not_yet_valid":
      return {
        state,
        word: "Not yet valid",
        sentence: `It becomes valid on ${dateInWords(credential.issuedOn, locale)}.`,
        sheet: "faded",
      };
    case "valid":
      return { state, word: "Valid", sentence: null, sheet: "shown" };
  }
}

function replacedSentence({ newer }: Facts): string {
  return newer ? "A newer certificate exists." : "A newer certificate took its place.";
}

function expiredSentence({ expiresOn }: Facts, locale?: Locale): string {
  const until = expiresOn ? `Was valid through ${dateInWords(expiresOn, locale)}. ` : "";
  return `${until}What it certified was earned.`;
}
