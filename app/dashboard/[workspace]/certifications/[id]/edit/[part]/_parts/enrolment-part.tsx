import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { Note } from "@/components/ui/note";
import { said } from "@/components/ui/said";
import { type SelectableGroup, selectableGroups } from "@/lib/certifications/reads/certification-form";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { saveEnrolmentAction } from "../../../../actions";
import { formWords, enrolmentWords as words } from "../../../../words/form";
import { PartForm, type PartProps } from "./part-form";

const NAMED = 5;

/** A group that is not assigned to all of the courses stays in sight, disabled, with the courses that it lacks. */
export async function EnrolmentPart({ actor, ...about }: PartProps) {
  const { certification, workspace } = about;
  const to = routes.dashboard(workspace.slug);
  const groups = await ask(selectableGroups, actor, { courses: certification.courses });
  const chosen = certification.groups.map(({ id }) => id);
  const rank = ({ id, selectable }: SelectableGroup) => (chosen.includes(id) ? 0 : selectable ? 1 : 2);
  const items = groups
    .toSorted((a, b) => rank(a) - rank(b))
    .map((group) => ({
      id: group.id,
      name: group.name,
      detail: words.people(group.recipients),
      note: group.selectable ? undefined : lacking(group.lacks, to.editCourse),
      disabled: !group.selectable && !chosen.includes(group.id),
    }));
  return (
    <PartForm {...about} action={saveEnrolmentAction} title={formWords.enrolment} lede={words.lede} last>
      {certification.courses.length === 0 && (
        <Note
          tone="expired"
          action={
            <Button size="sm" href={to.editCertification(certification.id, "courses")}>
              {words.toCourses}
            </Button>
          }
        >
          {words.noCourses}
        </Note>
      )}
      {items.length === 0 ? (
        <div>
          <p className="help">{words.none}</p>
          <input type="hidden" name="groups" value="" />
          <div className="acts mt-3">
            <Button href={to.groups()}>{words.create}</Button>
          </div>
        </div>
      ) : (
        <ChoiceList
          name="groups"
          label={words.label}
          items={items}
          chosen={chosen}
          words={{ search: words.search, nothing: words.nothing }}
          counts={Array.from({ length: items.length + 1 }, (_, n) => words.chosen(n))}
        />
      )}
      <p className="help">{certification.invisible ? words.hiddenOpen : words.open}</p>
      {certification.status !== "draft" && <p className="help">{words.live}</p>}
    </PartForm>
  );
}

function lacking(lacks: SelectableGroup["lacks"], href: (course: string) => string): ReactNode {
  const links = lacks.slice(0, NAMED).map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <AppLink className="link" href={href(id)}>
        <bdi>{name}</bdi>
      </AppLink>
    </span>
  ));
  const rest = lacks.length - links.length;
  return said(words.lacks([...links, rest > 0 && ` + ${words.more(rest)}`]));
}
