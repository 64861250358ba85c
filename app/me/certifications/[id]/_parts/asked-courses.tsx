import { gradeText } from "@/components/courses/grade-text";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { routes } from "@/lib/routes";
import { certificationPageWords as words } from "../../words";
import type { Found } from "../_find";

type Props = { found: Found; learning: ReadonlySet<string> };

/** The courses of a certification with one's best grade in each step since the round counts. `learning`: those that have a page. */
export async function AskedCourses({ found: { own, rounds }, learning }: Props) {
  const locale = await localeOfReader();
  const last = rounds.at(-1);
  const minimum = gradeText(own.certification.minimumPassingGrade);
  const lede = last?.completedOn
    ? words.doneLede(formatDay(last.completedOn, "long", locale))
    : `${words.minimum(minimum)} ${last ? words.counts(formatDay(last.countsFrom, "long", locale)) : ""}`;
  return (
    <Section title={words.courses} description={lede}>
      {own.courses.map(({ id, name, steps }) => (
        <div className="asked-course" key={id}>
          <h3>
            {learning.has(id) ? (
              <AppLink className="link" href={routes.myCourse(id)}>
                <bdi>{name}</bdi>
              </AppLink>
            ) : (
              <bdi>{name}</bdi>
            )}
          </h3>
          <Table label={name}>
            <thead>
              <tr>
                <Th>{words.step}</Th>
                <Th align="end">{words.best}</Th>
                <Th align="end">{words.least}</Th>
                <Th>{words.state}</Th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={step.id}>
                  <Td kind="name">
                    <bdi>{step.name}</bdi>
                  </Td>
                  <Td label={words.best} align="end" tight dim={step.best === null}>
                    {step.best === null ? words.noGrade : gradeText(step.best)}
                  </Td>
                  <Td label={words.least} align="end" tight dim>
                    {minimum}
                  </Td>
                  <Td kind="state" label={words.state}>
                    <Badge status={step.met ? "done" : "waiting"}>{step.met ? words.met : words.below}</Badge>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ))}
    </Section>
  );
}
