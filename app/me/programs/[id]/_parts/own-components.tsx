import { KindMark } from "@/components/programs/component-kind";
import { ProgressBadge } from "@/components/programs/status-badges";
import { AppLink } from "@/components/ui/app-link";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { OwnComponent, OwnProgram } from "@/lib/programs/reads/own-program-view";
import { isPastDue, isRecorded } from "@/lib/programs/rules/own-components";
import { counts } from "@/lib/programs/rules/standing";
import { routes } from "@/lib/routes";
import { programPageWords } from "../../words";
import { ProgressForm } from "./progress-form";

const words = programPageWords.components;
type Props = { program: OwnProgram; learning: ReadonlySet<string> };

/** The components in order, each with the day by which it is theirs to complete. `learning`: the courses that have a page. */
export function OwnComponents({ program, learning }: Props) {
  const { components, id, status, today, workspace } = program;
  const required = components.filter(counts);
  const done = required.filter((one) => one.status === "complete").length;
  const running = status === "running";
  if (components.length === 0)
    return (
      <Section title={words.title}>
        <p className="text-small text-ink-2">{words.none}</p>
      </Section>
    );
  return (
    <Section title={words.title} description={words.lede(done, required.length)}>
      <Table label={words.title}>
        <thead>
          <tr>
            <Th>{words.name}</Th>
            <Th>{words.due}</Th>
            <Th>{words.state}</Th>
            {running && <Th hidden>{words.acts}</Th>}
          </tr>
        </thead>
        <tbody>
          {components.map((component) => (
            <tr key={component.id}>
              <Td kind="name">
                <b className="component-name">
                  <bdi>{component.name}</bdi>
                </b>
                <small className="component-detail">
                  <KindMark kind={component.kind} />
                  {component.optional && <span>{words.optional}</span>}
                  <CourseLink component={component} learning={learning} />
                </small>
              </Td>
              <Td label={hasDay(component) ? words.due : undefined} tight>
                <Due component={component} late={running && isPastDue(component, today)} />
              </Td>
              <Td kind="state" label={words.state}>
                {component.kind !== "announcement" && <ProgressBadge status={component.status} />}
              </Td>
              {running && (
                <Td className="acts-cell">
                  {component.theirs && <ProgressForm id={id} component={component} />}
                  {isRecorded(component) && (
                    <span className="text-small text-ink-3">{said(words.recordedBy(<bdi>{workspace.name}</bdi>))}</span>
                  )}
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

const hasDay = ({ dueOn, startsOn }: OwnComponent): boolean => dueOn !== null || startsOn !== null;

function Due({ component: { dueOn, startsOn, extended }, late }: { component: OwnComponent; late: boolean }) {
  if (!dueOn) return startsOn && <span>{said(words.from(<Time day={startsOn} short />))}</span>;
  const time = <Time day={dueOn} short />;
  return (
    <span className={late ? "own-due late" : "own-due"}>
      {extended ? said(words.until(time)) : time}
      {extended && <small>{words.extended}</small>}
      {late && <small>{words.late}</small>}
    </span>
  );
}

function CourseLink({
  component: { courseId, name },
  learning,
}: { component: OwnComponent } & Pick<Props, "learning">) {
  if (!courseId) return null;
  if (!learning.has(courseId)) return <span>{words.follows}</span>;
  return (
    <AppLink className="link" href={routes.myCourse(courseId)} aria-label={words.toCourse(name)}>
      {words.openCourse}
    </AppLink>
  );
}
