import type { z } from "zod";
import type { createAchievementInput } from "../../lib/credentials/rules/achievement-input";

type Input = z.input<typeof createAchievementInput>;

export const ACHIEVEMENTS = {
  literacy: {
    name: "Data Literacy",
    description:
      "Reads tables and charts with a clear head, asks where a figure comes from, and says what it does not show.",
    type: "CertificateOfCompletion",
    level: "foundational",
    skills: ["Reading charts", "Descriptive statistics", "Asking for sources"],
    criteria:
      "Completed six online units and **passed the closing exercise**:\n\n- explain a published chart in plain words\n- find the two mistakes in a report\n- say which question the data cannot answer",
  },
  cataloguing: {
    name: "Cataloguing",
    description: "Describes data sets so that others find and understand them: names, owners, units, refresh, quality.",
    type: "CertificateOfCompletion",
    level: "foundational",
    skills: ["Metadata", "Data catalogues", "Plain definitions"],
    criteria:
      "Catalogued three data sets of their own organisation; each entry was used by a colleague who had not seen the data.",
  },
  lineage: {
    name: "Quality & Lineage",
    description:
      "Traces a figure back to its source and sets checks that fail loudly before anybody relies on a wrong one.",
    type: "CertificateOfCompletion",
    level: "intermediate",
    skills: ["Data quality rules", "Lineage", "Incident review"],
    criteria: "Traced one key figure end to end, wrote five checks for it, and led the review of one that failed.",
  },
  privacy: {
    name: "Privacy in Practice",
    description:
      "Handles personal data lawfully in daily work: purpose, minimum, retention, requests of those concerned.",
    type: "Certificate",
    level: "intermediate",
    skills: ["GDPR", "Data minimisation", "Retention"],
    criteria:
      "Passed the case examination: four situations, each decided and reasoned in writing. Valid for two years, since practice moves.",
    validity: { months: 24 },
  },
  steward: {
    name: "Certified Data Steward",
    description: "Looks after data on behalf of those who use it, from the catalogue to policy.",
    type: "Certification",
    level: "advanced",
    skills: ["Data stewardship", "Data governance", "Data quality rules"],
    criteria: "Awarded to everyone who holds all four steps of the Data Steward pathway.",
    duplicates: "deny",
  },
  practitioner: {
    name: "Certified Privacy Practitioner",
    description: "Reads data well and handles what is personal in it with care.",
    type: "Certification",
    level: "intermediate",
    skills: ["GDPR", "Data minimisation", "Reading charts"],
    criteria: "Awarded to everyone who holds Data Literacy and Privacy in Practice.",
    validity: { months: 24 },
  },
} satisfies Record<string, Input>;

export type AchievementKey = keyof typeof ACHIEVEMENTS;
