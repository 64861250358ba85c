import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { formatNumber } from "@/components/ui/format";
import { ListPage } from "@/components/ui/list-page";
import { Table, Td, Th } from "@/components/ui/table";
import { requireMember } from "@/lib/auth/session";
import { courseFigures } from "@/lib/courses/reads/course-figures";
import { listCourses } from "@/lib/courses/reads/list-courses";
import { pacingWord } from "@/lib/courses/rules/course-words";
import { COURSE_STATUSES } from "@/lib/courses/rules/vocabulary";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../_parts/keyset";
import { listWords as words } from "./words/pages";

export const metadata: Metadata = { title: words.title };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const LIMIT = 50;

export default async function CoursesPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = COURSE_STATUSES.find((each) => each === query.status);
  const page = await ask(listCourses, actor, { search: query.q, status, cursor: query.cursor, limit: LIMIT });
  const figures = await ask(courseFigures, actor, { ids: page.data.map(({ id }) => id) });
  const to = routes.dashboard(workspace.slug);
  const create = can(actor, "course.write") && (
    <Button variant="ink" href={to.newCourse()} icon={<Plus aria-hidden />}>
      {words.create}
    </Button>
  );
  return (
    <ListPage
      words={words}
      actions={create}
      first={create}
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
                <Td kind="name">
                  <AppLink href={to.course(course.id)}>
                    <b>
                      <bdi>{course.name}</bdi>
                    </b>
                  </AppLink>
                </Td>
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
