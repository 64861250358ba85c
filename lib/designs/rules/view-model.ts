import type { Day } from "../../core/dates";
import type { AchievementType } from "../../credentials/rules/vocabulary";
import { sheetAccent } from "./color";
import { dateInWords, shortDate } from "./date-words";
import { kindLine, ringLettering, whyLine } from "./sheet-words";

/** What the records say about one credential, as it was issued. */
export type CertificateFacts = {
  workspace: {
    id: string;
    name: string;
    kind?: string;
    accentHue: number;
    accentChroma?: number;
    signatoryName?: string;
    signatoryTitle?: string;
  };
  achievement: { name: string; type: AchievementType; description?: string };
  recipientName: string;
  credentialId: string;
  /** The address of the public page: what the code on the sheet leads to. */
  url: string;
  issuedOn: Day;
  expiresOn: Day | null;
  place?: string;
  /** The pathway that it completed, its steps in the order of the pathway. */
  pathway?: { name: string; steps: { name: string; earnedOn: Day }[] };
  /** BCP 47: picks the local form of shared characters (骨 in Japan and in China). */
  lang?: string;
};

export type NameSize = "s" | "m" | "l" | "xl";

/** What the sheet says: words only, no measures. */
export type CertificateModel = {
  id: string;
  seed: string;
  accent: string;
  lang: string;
  workspaceName: string;
  ring: string;
  kind: string;
  lead: string;
  recipientName: string;
  nameSize: NameSize;
  earned: string;
  achievementName: string;
  why: string;
  steps: { name: string; dateText: string }[];
  dateText: string;
  validText: string;
  place: string;
  signatory: { name: string; title: string } | null;
  url: string;
  /** The address as it is printed: the path, then the id, which people type. */
  verifyLines: string[];
};

const MOST_STEPS = 12;

export function certificateModel(facts: CertificateFacts): CertificateModel {
  const { workspace, achievement, pathway } = facts;
  const steps = pathway && pathway.steps.length <= MOST_STEPS ? pathway.steps : [];
  return {
    id: facts.credentialId,
    seed: workspace.id,
    accent: sheetAccent(workspace.accentHue, workspace.accentChroma),
    lang: facts.lang ?? "en",
    workspaceName: workspace.name,
    ring: ringLettering(workspace.name, workspace.kind ?? ""),
    kind: kindLine(achievement.type),
    lead: "This is to certify that",
    recipientName: facts.recipientName,
    nameSize: nameSize(facts.recipientName),
    earned: "has earned the credential of",
    achievementName: achievement.name,
    why: whyLine(achievement.description ?? "", pathway),
    steps: steps.map(({ name, earnedOn }) => ({ name, dateText: shortDate(earnedOn) })),
    dateText: dateInWords(facts.issuedOn),
    validText: facts.expiresOn ? `Valid through ${dateInWords(facts.expiresOn)}` : "",
    place: facts.place ?? "",
    signatory: workspace.signatoryName
      ? { name: workspace.signatoryName, title: workspace.signatoryTitle ?? "" }
      : null,
    url: facts.url,
    verifyLines: verifyLines(facts.url, facts.credentialId),
  };
}

/** By length as it is seen: combining marks count nothing, wide East Asian characters twice. */
export function nameSize(name: string): NameSize {
  const length = seenLength(name);
  if (length <= 26) return "s";
  if (length <= 40) return "m";
  return length <= 72 ? "l" : "xl";
}

function seenLength(text: string): number {
  const widths = Array.from(text, (char) => {
    if (/\p{Mn}|\p{Cf}/u.test(char)) return 0;
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(char) ? 2 : 1;
  });
  return widths.reduce<number>((sum, width) => sum + width, 0);
}

/** An id is broken where an eye would: after its prefix and half of its digits. */
function verifyLines(url: string, id: string): string[] {
  const address = url.replace(/^https?:\/\//, "");
  if (!address.endsWith(id)) return ["Verify at", ...(address.match(/.{1,26}/gu) ?? [])];
  const middle = id.length > 24 ? Math.ceil((id.length + 5) / 2) : id.length;
  return ["Verify at", address.slice(0, -id.length), id.slice(0, middle), id.slice(middle)].filter(Boolean);
}
