import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Table, Td, Th } from "@/components/ui/table";
import { renewalCalendar } from "@/lib/certifications/reads/assignment-figures";
import { getCertification } from "@/lib/certifications/reads/get-certification";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { requireCertifications } from "../_parts/require-certifications";
import { listWords, monthName, calendarWords as words } from "../words/list";
import { CalendarChart } from "./_parts/calendar-chart";

export const metadata: Metadata = { title: words.title };

/** How many people fall due in each of the coming months, and of which certification. */
export default async function RenewalCalendarPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireCertifications((await params).workspace);
  const asked = plainQuery(await searchParams).certification as Id<"certification"> | undefined;
  const only = asked ? await orNotFound(ask(getCertification, actor, { id: asked })) : null;
  const months = await ask(renewalCalendar, actor, { id: only?.id });
  const to = routes.dashboard(workspace.slug);
  const some = months.some(({ total }) => total > 0);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.certifications() },
          ...(only ? [{ label: only.name, href: to.certification(only.id) }] : []),
          { label: words.title },
        ]}
      />
      <PageHeader
        title={only ? words.of(only.name) : words.title}
        actions={only && <Button href={to.certificationCalendar()}>{words.all}</Button>}
      >
        {words.lede}
      </PageHeader>
      {some ? (
        <>
          <CalendarChart months={months} />
          <div className="pt-10">
            <Table label={words.title}>
              <thead>
                <tr>
                  <Th>{words.month}</Th>
                  <Th>{words.certifications}</Th>
                  <Th align="end">{words.people}</Th>
                </tr>
              </thead>
              <tbody>
                {months.map(({ month, total, certifications }) => (
                  <tr key={month}>
                    <Td kind="name">
                      <b>{monthName(month)}</b>
                    </Td>
                    <Td label={words.certifications} dim={total === 0}>
                      {total === 0 ? (
                        words.none
                      ) : (
                        <ul className="due-list">
                          {certifications.map(({ id, name, due }) => (
                            <li key={id}>
                              <AppLink className="link" href={to.certification(id, { month })}>
                                <bdi>{name}</bdi>
                              </AppLink>{" "}
                              <span>{words.due(due)}</span>
                            </li>
                          ))}
                        </ul>
                      )}
                    </Td>
                    <Td label={words.people} align="end" tight dim={total === 0}>
                      {total}
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        </>
      ) : (
        <EmptyState title={words.empty.title} action={<Button href={to.certifications()}>{words.empty.action}</Button>}>
          {words.empty.text}
        </EmptyState>
      )}
    </>
  );
}
