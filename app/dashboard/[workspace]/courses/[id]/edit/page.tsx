import { forbidden } from "next/navigation";
import { CourseForm } from "@/components/courses/course-form";
import { courseFormWords } from "@/components/courses/words";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/governance/rules/permissions";
import { loadCourse } from "../../_parts/find-course";
import { loadGroups } from "../../_parts/load-groups";
import { updateCourseAction } from "../../actions";
import { listWords, editWords as words } from "../../words/pages";

type Props = { params: Promise<{ workspace: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: `${words.title}: ${(await loadCourse(params)).course.name}` };
}

export default async function EditCoursePage({ params }: Props) {
  const { actor, workspace, course, to } = await loadCourse(params);
  if (!can(actor, "course.write")) forbidden();
  const here = to.course(course.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.courses() },
          { label: course.name, href: here },
          { label: words.title },
        ]}
      />
      <PageHeader title={<bdi>{course.name}</bdi>} />
      {course.status === "published" && <Note>{words.running}</Note>}
      <CourseForm
        action={updateCourseAction}
        hidden={{ workspace: workspace.slug, id: course.id, ifVersion: String(course.version) }}
        draft={{
          ...course,
          steps: course.steps.map(({ id, name, weight }) => ({ id, name, weight: weight === null ? "" : `${weight}` })),
          groups: course.groups.map(({ id }) => id),
        }}
        groups={await loadGroups(actor, course.groups)}
        foot={
          <>
            <Button type="submit" variant="ink" name="intent" value={course.status === "published" ? "ask" : "save"}>
              {courseFormWords.save}
            </Button>
            <Button variant="quiet" href={here}>
              {words.cancel}
            </Button>
          </>
        }
      />
    </>
  );
}
