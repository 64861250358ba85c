import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { BLANK_COURSE, CourseForm } from "@/components/courses/course-form";
import { courseFormWords } from "@/components/courses/words";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { loadGroups } from "../_parts/load-groups";
import { createCourseAction } from "../actions";
import { listWords, newWords as words } from "../words/pages";

export const metadata: Metadata = { title: words.title };

export default async function NewCoursePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "course.write")) forbidden();
  const to = routes.dashboard(workspace.slug);
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.courses() }, { label: words.title }]} />
      <PageHeader title={words.title} />
      <CourseForm
        action={createCourseAction}
        hidden={{ workspace: workspace.slug }}
        draft={BLANK_COURSE}
        groups={await loadGroups(actor)}
        foot={
          <>
            <Button type="submit" variant="ink">
              {courseFormWords.draft}
            </Button>
            <Button variant="quiet" href={to.courses()}>
              {words.cancel}
            </Button>
          </>
        }
      />
    </>
  );
}
