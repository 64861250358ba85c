import { gradeInColumn } from "@/components/courses/grade-text";
import { Badge } from "@/components/ui/badge";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { ListFrame } from "@/components/ui/list-page";
import { Person } from "@/components/ui/person";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { countCourseLearners } from "@/lib/courses/reads/count-course-learners";
import { listCourseLearners } from "@/lib/courses/reads/list-course-learners";
import type { CourseView } from "@/lib/courses/rules/course-view";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../_parts/keyset";
import { learnersWords as words } from "../../words/pages";
import { sortOf } from "./learner-sort";

const LIMIT = 50;
const STANDINGS = ["passing", "not_passing", "certificate", "no_certificate"] as const;

type Props = { actor: Actor; slug: string; course: CourseView; query: Record<string, string | undefined> };

/** Everybody of the course, with where they stand: searched, filtered and sorted by the server, state in the address. */
export async function Learners({ actor, slug, course, query }: Props) {
  const to = routes.dashboard(slug);
  const standing = STANDINGS.find((each) => each === query.standing);
  const filter = { id: course.id, search: query.q, standing };
  const { sort, head } = sortOf(query, (by) =>
    to.course(course.id, { ...query, ...by, cursor: undefined, before: undefined }),
  );
  const [page, total] = await Promise.all([
    ask(listCourseLearners, actor, { ...filter, sort, cursor: query.cursor, limit: LIMIT }),
    ask(countCourseLearners, actor, filter),
  ]);
  const graded = course.steps.filter((step) => step.graded).length;
  return (
    <Section title={words.title}>
      <ListFrame
        words={words}
        path={to.course(course.id)}
        keep={{ sort: query.sort }}
        summary={words.summary(total)}
        filtered={Boolean(query.q || standing)}
        filters={
          <>
            <FilterSearch label={words.search} value={query.q} />
            <FilterSelect
              name="standing"
              label={words.standing}
              any={words.any}
              value={standing}
              options={STANDINGS.map((value) => ({ value, label: words.standings[value] }))}
            />
          </>
        }
        rows={page.data.length}
        pages={pageLinks(to.course(course.id), query, page.nextCursor)}
      >
        <Table label={words.title}>
          <thead>
            <tr>
              <Th sort={head("name")}>{words.learner}</Th>
              <Th align="end" sort={head("grade")}>
                {words.grade}
              </Th>
              <Th align="end">{words.graded}</Th>
              <Th>{words.passing}</Th>
              <Th>{words.certificate}</Th>
            </tr>
          </thead>
          <tbody>
            {page.data.map(({ recipient, grade, passing, gradedSteps, certificate }) => (
              <tr key={recipient.id}>
                <Td kind="name">
                  <Person
                    id={recipient.id}
                    name={recipient.name}
                    detail={recipient.email}
                    href={to.courseLearner(course.id, recipient.id)}
                  />
                </Td>
                <Td label={words.grade} align="end" tight>
                  {gradeInColumn(grade)}
                </Td>
                <Td label={words.graded} align="end" tight dim>
                  {words.of(gradedSteps, graded)}
                </Td>
                <Td label={words.passing} dim={!passing}>
                  {passing ? <Badge status="valid">{words.yes}</Badge> : words.no}
                </Td>
                <Td label={words.certificate} dim={certificate.state === "none"}>
                  {words.states[certificate.state]}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ListFrame>
    </Section>
  );
}
