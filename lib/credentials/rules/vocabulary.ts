/** `deleted` is the tombstone: the address answers 410 and nothing personal is left. *Expired* is never stored. */
export const CREDENTIAL_STATUSES = ["draft", "issued", "suspended", "revoked", "replaced", "deleted"] as const;
export type CredentialStatus = (typeof CREDENTIAL_STATUSES)[number];

export const SOURCE_KINDS = [
  "manual",
  "import",
  "api",
  "pathway",
  "certification",
  "program",
  "course",
  "partner",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const VISIBILITIES = ["public", "private"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const ACHIEVEMENT_STATUSES = ["draft", "published", "archived"] as const;
export type AchievementStatus = (typeof ACHIEVEMENT_STATUSES)[number];

/** What a second credential for the same person does. */
export const DUPLICATE_POLICIES = ["allow", "deny", "replace"] as const;
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number];

export const LEVELS = ["foundational", "intermediate", "advanced"] as const;
export type Level = (typeof LEVELS)[number];

/** Open Badges 3.0, AchievementType enumeration. */
export const ACHIEVEMENT_TYPES = [
  "Achievement",
  "ApprenticeshipCertificate",
  "Assessment",
  "Assignment",
  "AssociateDegree",
  "Award",
  "Badge",
  "BachelorDegree",
  "Certificate",
  "CertificateOfCompletion",
  "Certification",
  "CommunityService",
  "Competency",
  "Course",
  "CoCurricular",
  "Degree",
  "Diploma",
  "DoctoralDegree",
  "Fieldwork",
  "GeneralEducationDevelopment",
  "JourneymanCertificate",
  "LearningProgram",
  "License",
  "MasterCertificate",
  "MasterDegree",
  "Membership",
  "MicroCredential",
  "ProfessionalDoctorate",
  "QualityAssuranceCredential",
  "ResearchDoctorate",
  "SecondarySchoolDiploma",
] as const;
export type AchievementType = (typeof ACHIEVEMENT_TYPES)[number];

/** How long a credential of an achievement is valid, counted from the day it is issued on; null: without end. */
export type Validity = { months: number } | null;

/** Open Badges 3.0 §B.9: something that was shown for an achievement, with a link to it. */
export type Evidence = { name: string; url: string; description?: string };
