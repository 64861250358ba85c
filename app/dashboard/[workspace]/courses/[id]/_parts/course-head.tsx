import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { routes } from "@/lib/routes";
import { listWords, coursePageWords as words } from "../../words/pages";

type Props = {
  course: CourseView;
  slug: string;
  here: "learners" | "certificates";
  mayWrite: boolean;
  actions?: ReactNode;
};

/** Name, state and what can be done, over the two pages of a course. */
export function CourseHead({ course, slug, here, mayWrite, actions }: Props) {
  const to = routes.dashboard(slug);
  const { enabled, active } = course.certificate;
  const startable = course.status === "published" && !course.started && (active || !enabled);
  const graded = course.steps.some((step) => step.graded);
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.courses() }, { label: course.name }]} />
      <PageHeader
        title={<bdi>{course.name}</bdi>}
        badge={<Badge status={course.status} />}
        actions={
          mayWrite && (
            <>
              {course.status === "draft" && (
                <Button variant="quiet" href={to.confirmCourse(course.id, "delete")}>
                  {words.delete}
                </Button>
              )}
              {course.status === "published" && (
                <Button variant="quiet" href={to.confirmCourse(course.id, "archive")}>
                  {words.archive}
                </Button>
              )}
              {course.status !== "archived" && <Button href={to.editCourse(course.id)}>{words.edit}</Button>}
              {course.status === "published" && graded && (
                <Button href={to.importGrades(course.id)}>{words.import}</Button>
              )}
              {course.status === "draft" && (
                <Button variant="ink" href={to.confirmCourse(course.id, "publish")}>
                  {words.publish}
                </Button>
              )}
              {startable && (
                <Button variant="ink" href={to.confirmCourse(course.id, "start")}>
                  {words.start}
                </Button>
              )}
              {actions}
            </>
          )
        }
      >
        {course.description}
      </PageHeader>
      <Tabs
        label={words.tabs.label}
        items={[
          { label: words.tabs.learners, href: to.course(course.id), current: here === "learners" },
          { label: words.tabs.certificates, href: to.courseCertificates(course.id), current: here === "certificates" },
        ]}
      />
    </>
  );
}
