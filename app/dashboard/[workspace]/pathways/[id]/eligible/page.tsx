import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
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
import { MAX_STEPS } from "@/lib/pathways/rules/vocabulary";
import { ask } from "@/lib/read";
import { pageLinks, plainQuery } from "../../../_parts/keyset";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { WORDS } from "../../_components/words";

export const metadata: Metadata = { title: "Who would complete" };

type Query = Record<string, string | undefined>;
type Props = PathwayParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };
const LIMIT = 50;
const OUTCOMES: Record<Outcome, { status: "valid" | "draft" | "enrolled"; words: string }> = {
  issue: { status: "valid", words: "Issued now" },
  draft: { status: "draft", words: "Kept as a draft" },
  held: { status: "enrolled", words: "Holds it already" },
};

/** Who would complete by activating, or by an edit that is not saved yet and stands in the address. */
export default async function EligiblePage({ params, searchParams }: Props) {
  const { actor, pathway, to } = await loadPathway(params);
  const query = plainQuery(await searchParams);
  const edit = editIn(query);
  const page = await ask(listEligible, actor, { id: pathway.id, ...edit, cursor: query.cursor, limit: LIMIT });
  const back = to.pathway(pathway.id);
  const pager = pageLinks(to.pathwayEligible(pathway.id), query, page.nextCursor);
  const edited = Object.keys(edit).length > 0;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Pathways", href: to.pathways() },
          { label: pathway.name, href: back },
          { label: "Who would complete" },
        ]}
      />
      <PageHeader title={edited ? "Who would complete by this edit" : "Who would complete now"}>
        {edited ? WORDS.eligibleByEdit : WORDS.eligible}
      </PageHeader>
      {page.data.length === 0 ? (
        <EmptyState title="Nobody" action={<Button href={back}>Back to the pathway</Button>}>
          Nobody meets every step without an award of it.
        </EmptyState>
      ) : (
        <>
          <Table label="Who would complete">
            <thead>
              <tr>
                <Th>Recipient</Th>
                <Th align="end">Last step earned</Th>
                <Th>What happens</Th>
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
                  <Td label="Last step earned" align="end" tight>
                    <Time day={completedOn} short />
                  </Td>
                  <Td kind="state" label="What happens">
                    <Badge status={OUTCOMES[outcome].status}>{OUTCOMES[outcome].words}</Badge>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          {(pager.earlier || pager.later) && <Pager {...pager} />}
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
