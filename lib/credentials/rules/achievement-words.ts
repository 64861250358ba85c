import type { AchievementType } from "./vocabulary";

const SPELT: Partial<Record<AchievementType, string>> = {
  CoCurricular: "Co-curricular activity",
  MicroCredential: "Micro-credential",
  License: "Licence",
};

/** `CertificateOfCompletion` → “Certificate of completion”. */
export function typeWord(type: AchievementType): string {
  if (SPELT[type]) return SPELT[type];
  const words = type.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** 24 → “2 years”, 18 → “18 months”. */
export function monthsInWords(months: number): string {
  return months % 12 === 0 ? amount(months / 12, "year") : amount(months, "month");
}

function amount(value: number, unit: string): string {
  return `${value} ${unit}${value === 1 ? "" : "s"}`;
}
