import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { TextInput } from "@/components/ui/text-input";
import { certificationCourses } from "@/lib/certifications/reads/certification-form";
import type { Id } from "@/lib/core/ids";
import { listCourses } from "@/lib/courses/reads/list-courses";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { saveCoursesAction } from "../../../../actions";
import { formWords, coursesWords as words } from "../../../../words/form";
import { PartForm, type PartProps } from "./part-form";

const OFFERED = 200;
type Offered = { id: Id<"course">; name: string; status: string; trigger: boolean; graded: number; steps: number };

export async function CoursesPart({ actor, ...about }: PartProps) {
  const { certification, workspace } = about;
  const to = routes.dashboard(workspace.slug);
  const [required, page] = await Promise.all([
    ask(certificationCourses, actor, { id: certification.id }),
    ask(listCourses, actor, { limit: OFFERED }),
  ]);
  const chosen = required.map(({ gradedSteps, steps, ...course }) => ({
    ...course,
    graded: gradedSteps,
    steps: steps.length,
  }));
  const others = page.data
    .filter(({ id, status }) => status !== "archived" && !certification.courses.includes(id))
    .map(({ id, name, status, trigger, steps }) => ({
      id,
      name,
      status,
      trigger,
      graded: steps.filter((step) => step.graded).length,
      steps: steps.length,
    }))
    .toSorted((a, b) => Number(a.trigger) - Number(b.trigger) || a.name.localeCompare(b.name, "en"));
  const items = [...chosen.map((course) => row(course, true)), ...others.map((course) => row(course, false))];
  return (
    <PartForm {...about} action={saveCoursesAction} title={formWords.courses} lede={words.lede}>
      {items.length === 0 ? (
        <div>
          <p className="help">{words.none}</p>
          <div className="acts mt-3">
            <Button href={to.newCourse()}>{words.create}</Button>
          </div>
        </div>
      ) : (
        <ChoiceList
          name="courses"
          label={words.label}
          items={items}
          chosen={certification.courses}
          words={{ search: words.search, nothing: words.nothing }}
          counts={Array.from({ length: items.length + 1 }, (_, n) => words.chosen(n))}
        />
      )}
      {page.nextCursor && <p className="help">{words.more}</p>}
      <TextInput
        name="minimumPassingGrade"
        type="number"
        min={0}
        max={100}
        step="any"
        className="short"
        label={words.minimum}
        help={certification.status === "draft" ? words.minimumHelp : `${words.minimumHelp} ${words.minimumLive}`}
        defaultValue={certification.minimumPassingGrade}
      />
    </PartForm>
  );
}

function row({ id, name, status, trigger, graded, steps }: Offered, included: boolean) {
  const notes: Record<string, string> = { draft: words.draft, archived: words.archived };
  const ungraded = graded === 0 ? words.ungraded : undefined;
  return {
    id,
    name,
    detail: words.graded(graded, steps),
    note: trigger ? words.trigger : (notes[status] ?? ungraded),
    disabled: trigger && !included,
  };
}
