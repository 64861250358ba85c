import type { AchievementType, DuplicatePolicy, Level } from "./vocabulary";

/** How each type of Open Badges 3.0 reads to people. */
export const TYPE_WORDS: Record<AchievementType, string> = {
  Achievement: "Achievement",
  ApprenticeshipCertificate: "Apprenticeship certificate",
  Assessment: "Assessment",
  Assignment: "Assignment",
  AssociateDegree: "Associate degree",
  Award: "Award",
  Badge: "Badge",
  BachelorDegree: "Bachelor’s degree",
  Certificate: "Certificate",
  CertificateOfCompletion: "Certificate of completion",
  Certification: "Certification",
  CommunityService: "Community service",
  Competency: "Competency",
  Course: "Course",
  CoCurricular: "Co-curricular activity",
  Degree: "Degree",
  Diploma: "Diploma",
  DoctoralDegree: "Doctoral degree",
  Fieldwork: "Fieldwork",
  GeneralEducationDevelopment: "General education development (GED)",
  JourneymanCertificate: "Journeyman certificate",
  LearningProgram: "Learning program",
  License: "Licence",
  MasterCertificate: "Master certificate",
  MasterDegree: "Master’s degree",
  Membership: "Membership",
  MicroCredential: "Micro-credential",
  ProfessionalDoctorate: "Professional doctorate",
  QualityAssuranceCredential: "Quality assurance credential",
  ResearchDoctorate: "Research doctorate",
  SecondarySchoolDiploma: "Secondary school diploma",
};

export const LEVEL_WORDS: Record<Level, string> = {
  foundational: "Foundational",
  intermediate: "Intermediate",
  advanced: "Advanced",
};

export const DUPLICATE_WORDS: Record<DuplicatePolicy, { short: string; help: string }> = {
  allow: { short: "They hold both", help: "Each one stands by itself, such as one for every year." },
  deny: { short: "They keep the one they have", help: "A second one is refused while the first is valid." },
  replace: { short: "The newer one replaces the older", help: "Whoever opens the older one is led to the newer." },
};

/** “Valid for 2 years”. */
export function validityWords(months: number | null): string {
  if (months === null) return "Without end";
  if (months % 12 === 0) return months === 12 ? "1 year" : `${months / 12} years`;
  return months === 1 ? "1 month" : `${months} months`;
}
