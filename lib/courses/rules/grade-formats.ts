import { foldHeading } from "../../credentials/rules/import-headings";
import type { GradeFormat } from "./vocabulary";

/** How a grade stands in a cell: of a hundred, of one, or of the points that a row of the file names. */
export type GradeScale = "percent" | "share" | "points";
export type FormatRules = {
  scale: GradeScale;
  /** Headings of the address, the best first. */
  email: string[];
  firstName: string[];
  lastName: string[];
  fullName: string[];
  /** Headings that are never a step. */
  others: RegExp;
  /** Cells that say: no attempt. */
  noAttempt: RegExp;
};

const NO_ATTEMPT = /^(-|–|—|n\/?a|not attempted|not available|ex|excused)?$/i;

/**
 * What is known of each system's export. Open edX: “Grade report” of the instructor dashboard; Canvas: “Export entire
 * gradebook”; Moodle: “Grader report”, export as plain text; otherwise our own, or any table with an address.
 */
export const FORMATS: Record<GradeFormat, FormatRules> = {
  open_edx: {
    scale: "share",
    email: ["Email"],
    firstName: [],
    lastName: [],
    fullName: ["Name", "Full Name"],
    others:
      /^(student id|user id|email|username|name|full name|grade|enrollment track|verification status|certificate (eligible|delivered|type)|enrollment status|cohort name|team name|experiment group.*)$/i,
    noAttempt: NO_ATTEMPT,
  },
  canvas: {
    scale: "points",
    email: ["SIS Login ID", "SIS User ID"],
    firstName: [],
    lastName: [],
    fullName: ["Student"],
    others:
      /^(student|id|sis user id|sis login id|integration id|root account|section|notes|.*(current|final|unposted current|unposted final) (score|points|grade)|override (score|grade|status))$/i,
    noAttempt: NO_ATTEMPT,
  },
  moodle: {
    scale: "percent",
    email: ["Email address", "Email"],
    firstName: ["First name"],
    lastName: ["Last name", "Surname"],
    fullName: ["Full name"],
    others:
      /^(first name|last name|surname|full name|id number|institution|department|email( address)?|username|phone|last downloaded from this course|.*\((feedback|letter)\))$/i,
    noAttempt: NO_ATTEMPT,
  },
  waymark: {
    scale: "percent",
    email: ["email"],
    firstName: [],
    lastName: [],
    fullName: ["name"],
    others: /^(email|name|step|grade|achieved_at|achieved_on)$/i,
    noAttempt: /^-?$/,
  },
  other: {
    scale: "percent",
    email: ["email", "e-mail", "email address", "e-mail address", "mail"],
    firstName: ["first name"],
    lastName: ["last name", "surname"],
    fullName: ["name", "full name", "student"],
    others: /^(name|full name|first name|last name|surname|id|student|student id|username)$/i,
    noAttempt: NO_ATTEMPT,
  },
};

/** Which system wrote a file, by its headings. */
export function formatOf(header: readonly string[]): GradeFormat {
  const has = new Set(header.map(foldHeading));
  const all = (...headings: string[]) => headings.every((heading) => has.has(foldHeading(heading)));
  if (all("email", "step", "grade")) return "waymark";
  if (all("Student", "ID", "Section") && (all("SIS Login ID") || all("SIS User ID"))) return "canvas";
  if (all("Email", "Username", "Grade") && (all("Student ID") || all("User ID") || all("Enrollment Track")))
    return "open_edx";
  if (all("First name") && (all("Last name") || all("Surname")) && (all("Email address") || all("Email")))
    return "moodle";
  return "other";
}
