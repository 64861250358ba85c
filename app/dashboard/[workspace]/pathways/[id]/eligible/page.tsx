import type { Metadata } from "next";
import { Badge, type Status } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Id } from "@/lib/core/ids";
import { listEligible } from "@/lib/pathways/reads/list-eligible";
import type { Outcome } from "@/lib/pathways/rules/outcome-of";
import { OUTCOME_WORDS } from "@/lib/pathways/rules/status-words";
import { MAX_STEPS } from "@/lib/pathways/rules/vocabulary";
import { ask } from "@/lib/read";
import { pageLinks, plainQuery } from "../../../_parts/keyset";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { listWords, eligibleWords as words } from "../../words/pages";

export const metadata: Metadata = { title: words.tab };

type Query = Record<string, string | undefined>;
type Props = PathwayParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };
const LIMIT = 50;
const LOOKS: Record<Outcome, Status> = { issue: "valid", draft: "draft", held: "enrolled" };

/** Who would complete by activating, or by an edit that is not saved yet and stands in the address. */
export default async function EligiblePage({ params, searchParams }: Props) {
  const { actor, pathway, to } = await loadPathway(params);
  const query = plainQuery(await searchParams);
  const edit = editIn(query);
  const page = await ask(listEligible, actor, { id: pathway.id, ...edit, cursor: query.cursor, limit: LIMIT });
  const back = to.pathway(pathway.id);
  const edited = Object.keys(edit).length > 0;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.pathways() },
          { label: pathway.name, href: back },
          { label: words.tab },
        ]}
      />
      <PageHeader title={edited ? words.byEdit : words.now}>{edited ? words.byEditLede : words.nowLede}</PageHeader>
      {page.data.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={<Button href={back}>{words.back}</Button>}>
          {words.empty}
        </EmptyState>
      ) : (
        <>
          <Table label={words.tab}>
            <thead>
              <tr>
                <Th>{words.recipient}</Th>
                <Th align="end">{words.lastStep}</Th>
                <Th>{words.outcome}</Th>
              </tr>
            </thead>
            <tbody>
              {page.data.map(({ recipient, completedOn, outcome }) => (
                <tr key={recipient.id}>
                  <Td kind="name">
                    <Person
                      id={recipient.id}
                      name={recipient.name}
                      detail={recipient.email}
                      href={to.recipient(recipient.id)}
                    />
                  </Td>
                  <Td label={words.lastStep} align="end" tight>
                    <Time day={completedOn} short />
                  </Td>
                  <Td kind="state" label={words.outcome}>
                    <Badge status={LOOKS[outcome]}>{OUTCOME_WORDS[outcome]}</Badge>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager {...pageLinks(to.pathwayEligible(pathway.id), query, page.nextCursor)} />
        </>
      )}
    </>
  );
}

/** `?steps=ach_…,ach_…&completion=ach_…&expired=true`: what the builder's form says now. */
function editIn({ steps, completion, expired }: Query) {
  const ids = steps?.split(",").slice(0, MAX_STEPS) as Id<"achievement">[] | undefined;
  return {
    ...(ids && { steps: [...new Set(ids)].map((achievementId) => ({ achievementId })) }),
    ...(completion && { completionAchievementId: completion as Id<"achievement"> }),
    ...(expired && { countExpired: expired === "true" }),
  };
}
