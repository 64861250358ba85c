import { routes } from "@/lib/routes";

type Subject = { subject: string; subjectName: string | null; subjectIn: string | null };

/** The page of what an entry is about, by what its id says that it is; null: it has none, or is there no more. */
export function subjectPage(slug: string, { subject, subjectName, subjectIn }: Subject): string | null {
  if (subjectName === null) return null;
  const to = routes.dashboard(slug);
  switch (subject.slice(0, subject.indexOf("_"))) {
    case "ach":
      return to.achievement(subject);
    case "cred":
      return to.credential(subject);
    case "crs":
      return to.course(subject);
    case "crt":
      return to.certification(subject);
    case "grp":
      return to.group(subject);
    case "imp":
      return subjectIn ? to.gradeImport(subjectIn, subject) : to.import(subject);
    case "msg":
      return subjectIn && to.message(subjectIn, subject);
    case "ndg":
      return to.nudge(subject);
    case "path":
      return to.pathway(subject);
    case "prg":
      return to.program(subject);
    case "rcp":
      return to.recipient(subject);
    default:
      return null;
  }
}
