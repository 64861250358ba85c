import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { coursePageWords as words } from "../../words/pages";

/** The one thing worth knowing about where the course stands. */
export function CourseNote({ course, certificatesHref }: { course: CourseView; certificatesHref: string }) {
  if (course.status === "draft") return <Note tone="draft">{words.draft}</Note>;
  if (course.status === "archived") return <Note tone="neutral">{words.archived}</Note>;
  if (course.started) return null;
  if (!course.certificate.enabled || course.certificate.active) return <Note>{words.unstarted}</Note>;
  return (
    <Note tone="expired" action={<Button href={certificatesHref}>{words.activateFirst}</Button>}>
      {words.blocked}
    </Note>
  );
}
