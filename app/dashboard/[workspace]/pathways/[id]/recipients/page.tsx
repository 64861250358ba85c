import { Button } from "@/components/ui/button";
import { Diamond, STATE_WORDS, type StepState } from "@/components/ui/diamond";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Id } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { listPathwayRecipients, type PathwayRecipient } from "@/lib/pathways/reads/list-pathway-recipients";
import { listReviews } from "@/lib/pathways/reads/list-reviews";
import { pathwayAnalytics } from "@/lib/pathways/reads/pathway-analytics";
import { previewActivation } from "@/lib/pathways/reads/preview-activation";
import { ask } from "@/lib/read";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { PathwayHead } from "../../_components/pathway-head";

type Query = {
  q?: string;
  missing?: string;
  completed?: string;
  sort?: string;
  cursor?: string;
  since?: string;
  until?: string;
  groupId?: string;
};
type Props = PathwayParams & { searchParams: Promise<Query> };
const SORTS = ["recent", "name", "steps"] as const;

export default async function PathwayRecipientsPage({ params, searchParams }: Props) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const { q, missing, completed, cursor, ...rest } = await searchParams;
  const sort = SORTS.find((candidate) => candidate === rest.sort) ?? "recent";
  const { since, until, groupId } = rest;
  const filter = {
    search: q || undefined,
    missing: pathway.steps.find((step) => step.achievementId === missing)?.achievementId,
    completed: completed === "true" || completed === "false" ? completed : undefined,
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(groupId ? { groupId: groupId as Id<"group"> } : {}),
  };
  const [page, figures, reviews, preview] = await Promise.all([
    ask(listPathwayRecipients, actor, { id: pathway.id, ...filter, sort, cursor, limit: 50 }),
    ask(pathwayAnalytics, actor, { id: pathway.id }),
    ask(listReviews, actor, { pathwayId: pathway.id, limit: 100 }),
    pathway.status === "active" ? null : ask(previewActivation, actor, { id: pathway.id }),
  ]);
  const query = { q, missing, completed, since, until, groupId };
  const href = (change: Query) => to.pathwayRecipients(pathway.id, { ...query, sort, ...change });
  const filtered = Boolean(q || missing || completed || since || until || groupId);
  return (
    <>
      <PathwayHead
        workspace={workspace}
        pathway={pathway}
        current="recipients"
        recipients={figures.totalRecipients}
        reviews={reviews.length}
        mayWrite={can(actor, "pathway.write")}
        preview={preview}
      />
      {figures.totalRecipients === 0 ? (
        <EmptyState title="Nobody holds a step yet">
          Whoever earns one is enrolled by that; there is nobody to add by hand.
        </EmptyState>
      ) : (
        <>
          <Filters
            path={to.pathwayRecipients(pathway.id)}
            keep={{ sort: sort === "recent" ? undefined : sort, since, until, groupId }}
            filtered={filtered}
          >
            <FilterSearch label="Name or address" value={q} />
            <FilterSelect
              name="missing"
              label="Missing step"
              any="any or none"
              value={filter.missing}
              options={pathway.steps.map(({ achievementId, name }) => ({ value: achievementId, label: name }))}
            />
            <FilterSelect
              name="completed"
              label="Completed"
              any="or not"
              value={completed}
              options={[
                { value: "true", label: "yes" },
                { value: "false", label: "not yet" },
              ]}
            />
          </Filters>
          {page.data.length === 0 ? (
            <NothingMatches action={<Button href={to.pathwayRecipients(pathway.id)}>Clear filters</Button>}>
              Nobody matches.
            </NothingMatches>
          ) : (
            <Table label="Recipients of the pathway">
              <thead>
                <tr>
                  <Th sort={{ href: href({ sort: "name" }), direction: sort === "name" ? "ascending" : undefined }}>
                    Recipient
                  </Th>
                  {pathway.steps.map((step) => (
                    <Th key={step.achievementId} align="mid">
                      {step.name}
                    </Th>
                  ))}
                  <Th
                    align="mid"
                    sort={{ href: href({ sort: "steps" }), direction: sort === "steps" ? "descending" : undefined }}
                  >
                    Completion
                  </Th>
                  <Th
                    align="end"
                    sort={{ href: href({ sort: "recent" }), direction: sort === "recent" ? "descending" : undefined }}
                  >
                    Last earned
                  </Th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((row) => (
                  <Row
                    key={row.recipient.id}
                    row={row}
                    names={pathway.steps.map((step) => step.name)}
                    href={to.recipient(row.recipient.id)}
                  />
                ))}
              </tbody>
            </Table>
          )}
          <Pager
            earlier={cursor ? href({ cursor: undefined }) : undefined}
            later={page.nextCursor ? href({ cursor: page.nextCursor }) : undefined}
          />
        </>
      )}
    </>
  );
}

function Row({ row, names, href }: { row: PathwayRecipient; names: string[]; href: string }) {
  const { recipient, steps, completed, lastOn } = row;
  return (
    <tr>
      <Td kind="name">
        <Person id={recipient.id} name={recipient.name} detail={recipient.email} href={href} />
      </Td>
      {steps.map((step, i) => (
        <Td key={step.achievementId} align="mid" label={names[i]}>
          <Mark name={names[i] ?? ""} state={step.expired ? "expired" : step.earned ? "earned" : "not-yet"} />
        </Td>
      ))}
      <Td align="mid" label="Completion">
        <Diamond
          completion
          state={completed ? "earned" : "not-yet"}
          label={completed ? "Completed" : "Not completed"}
        />
      </Td>
      <Td align="end" label="Last earned" tight>
        <Time day={lastOn} short />
      </Td>
    </tr>
  );
}

function Mark({ name, state }: { name: string; state: StepState }) {
  return <Diamond state={state} label={`${name}: ${STATE_WORDS[state]}`} />;
}
