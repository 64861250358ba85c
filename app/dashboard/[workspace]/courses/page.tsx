import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { formatNumber } from "@/components/ui/format";
import { ListPage } from "@/components/ui/list-page";
import { NameCell, Table, Td, Th } from "@/components/ui/table";
import { requireMember } from "@/lib/auth/session";
import { courseFigures } from "@/lib/courses/reads/course-figures";
import { listCourses } from "@/lib/courses/reads/list-courses";
import { pacingWord } from "@/lib/courses/rules/course-words";
import { COURSE_STATUSES } from "@/lib/courses/rules/vocabulary";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { listWords as words } from "./words/pages";

export const metadata: Metadata = { title: words.title };

const LIMIT = 50;

export default async function CoursesPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = COURSE_STATUSES.find((each) => each === query.status);
  const page = await ask(listCourses, actor, { search: query.q, status, cursor: query.cursor, limit: LIMIT });
  const figures = await ask(courseFigures, actor, { ids: page.data.map(({ id }) => id) });
  const to = routes.dashboard(workspace.slug);
  return (
    <ListPage
      words={words}
      createHref={can(actor, "course.write") && to.newCourse()}
      path={to.courses()}
      filtered={Boolean(query.q || status)}
      filters={
        <>
          <FilterSearch label={words.search} value={query.q} />
          <FilterSelect
            name="status"
            label={words.statusLabel}
            any={words.any}
            value={status}
            options={COURSE_STATUSES.map((value) => ({ value, label: words.status[value] }))}
          />
        </>
      }
      rows={page.data.length}
      pages={pageLinks(to.courses(), query, page.nextCursor)}
    >
      <Table label={words.title}>
        <thead>
          <tr>
            <Th>{words.name}</Th>
            <Th>{words.pacing}</Th>
            <Th>{words.steps}</Th>
            <Th align="end">{words.learners}</Th>
            <Th align="end">{words.passing}</Th>
            <Th align="end">{words.certificates}</Th>
            <Th>{words.statusLabel}</Th>
          </tr>
        </thead>
        <tbody>
          {page.data.map((course) => {
            const { learners = 0, passing = 0, issued = 0 } = figures[course.id] ?? {};
            return (
              <tr key={course.id}>
                <NameCell href={to.course(course.id)} name={course.name} />
                <Td label={words.pacing}>{pacingWord(course.pacing)}</Td>
                <Td label={words.steps}>
                  {words.stepCount(course.steps.length, course.steps.filter(({ graded }) => graded).length)}
                </Td>
                <Td label={words.learners} align="end" tight>
                  {formatNumber(learners)}
                </Td>
                <Td label={words.passing} align="end" tight>
                  {formatNumber(passing)}
                </Td>
                <Td label={words.certificates} align="end" tight>
                  {formatNumber(issued)}
                </Td>
                <Td kind="state" label={words.statusLabel}>
                  <Badge status={course.status} />
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </ListPage>
  );
}
