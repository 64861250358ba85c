import { gradeText } from "@/components/courses/grade-text";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { certificationCourses } from "@/lib/certifications/reads/certification-form";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageWords as words } from "../../words/pages";

type Props = { actor: Actor; slug: string; certification: CertificationView };

/** What must be passed: each course with its graded steps. */
export async function RequiredCourses({ actor, slug, certification }: Props) {
  const courses = await ask(certificationCourses, actor, { id: certification.id });
  const to = routes.dashboard(slug);
  return (
    <Section title={words.courses} description={words.coursesLede(gradeText(certification.minimumPassingGrade))}>
      {courses.length === 0 ? (
        <p className="text-small text-ink-2">{words.noCourses}</p>
      ) : (
        <List label={words.courses}>
          {courses.map(({ id, name, status, gradedSteps, steps }) => (
            <ListRow
              key={id}
              title={
                <AppLink href={to.course(id)}>
                  <bdi>{name}</bdi>
                </AppLink>
              }
              action={status !== "published" && <Badge status={status} />}
            >
              {words.gradedSteps(gradedSteps)}
              {gradedSteps > 0 &&
                `: ${steps
                  .filter(({ graded }) => graded)
                  .map((step) => step.name)
                  .join(", ")}`}
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
}
