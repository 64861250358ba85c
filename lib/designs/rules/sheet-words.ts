import type { AchievementType } from "../../credentials/rules/vocabulary";
import { mayBeSpaced } from "./scripts";

const KINDS: Partial<Record<AchievementType, string>> = {
  ApprenticeshipCertificate: "Certificate of apprenticeship",
  AssociateDegree: "Associate degree",
  Award: "Award",
  BachelorDegree: "Bachelor's degree",
  CertificateOfCompletion: "Certificate of completion",
  Certification: "Certification",
  CommunityService: "Community service",
  Competency: "Certificate of competency",
  Course: "Certificate of completion",
  Degree: "Degree",
  Diploma: "Diploma",
  DoctoralDegree: "Doctoral degree",
  JourneymanCertificate: "Journeyman certificate",
  LearningProgram: "Certificate of completion",
  License: "Licence",
  MasterCertificate: "Master certificate",
  MasterDegree: "Master's degree",
  Membership: "Membership",
  MicroCredential: "Micro-credential",
  ProfessionalDoctorate: "Professional doctorate",
  ResearchDoctorate: "Research doctorate",
  SecondarySchoolDiploma: "Secondary school diploma",
};

const NUMBERS = [
  "",
  "the one step",
  "both steps",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const LONGEST_WHY = 190;

export function kindLine(type: AchievementType): string {
  return KINDS[type] ?? "Certificate";
}

/** Why this person earned it: the pathway walked, else what the achievement says of itself. */
export function whyLine(description: string, pathway?: { name: string; steps: unknown[] }): string {
  if (!pathway || pathway.steps.length === 0) return clip(description);
  const called = /\bpathway$/i.test(pathway.name) ? pathway.name : `${pathway.name} pathway`;
  return clip(`by walking ${allSteps(pathway.steps.length)} of the ${called}.`);
}

/** What runs around the seal. Scripts whose letters join are not torn apart for it. */
export function ringLettering(name: string, kind: string): string {
  const fitting = [name, kind].filter((part) => part && part.length <= 44 && mayBeSpaced(part));
  const words = fitting.join("").length >= 9 ? fitting : [...fitting, "Verified credential"];
  return words.map((part) => part.toLocaleUpperCase("en")).join("  •  ");
}

function allSteps(count: number): string {
  if (count <= 2) return NUMBERS[count] ?? "";
  return `all ${NUMBERS[count] ?? count} steps`;
}

/** Whole sentences where they fit, else whole words and an ellipsis. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_WHY) return line;
  const head = line.slice(0, LONGEST_WHY);
  const sentence = head.search(/[.。।؟](?=[^.。।؟]*$)/u);
  if (sentence > 60) return head.slice(0, sentence + 1);
  return `${head.replace(/\s+\S*$/, "")}…`;
}
