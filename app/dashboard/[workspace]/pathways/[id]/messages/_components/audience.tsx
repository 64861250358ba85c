import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { said } from "@/components/ui/said";
import { Table, Td, Th } from "@/components/ui/table";
import type { Id } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { listMessageAudience, messageAudience } from "@/lib/pathways/reads/message-audience";
import { ask } from "@/lib/read";
import type { routes } from "@/lib/routes";
import { pageLinks } from "../../../../_parts/keyset";
import { audienceWords as words } from "../../../words/messages";

type Props = {
  actor: Actor;
  to: ReturnType<typeof routes.dashboard>;
  target: { pathwayId: Id<"pathway">; achievementId: Id<"achievement">; groupId: Id<"group"> | null };
  step: string;
  steps: number;
  /** The page's own address and what of its query must stay. */
  path: string;
  query: Record<string, string | undefined>;
};
const LIMIT = 20;

/** How many lack the step, who of them gets nothing, and all of them by name. */
export async function Audience({ actor, to, target, step, steps, path, query }: Props) {
  const [counts, page] = await Promise.all([
    ask(messageAudience, actor, target),
    ask(listMessageAudience, actor, { ...target, cursor: query.cursor, limit: LIMIT }),
  ]);
  return (
    <div className="grid gap-3">
      <p className="text-body">
        {said(words.mailed(<strong className="num">{words.people(counts.mailed)}</strong>))}
        {exceptions(counts, step)}
      </p>
      <p className="help">{words.when}</p>
      {counts.lacking > 0 && (
        <details open={query.cursor !== undefined}>
          <summary className="link">{words.seeAll(counts.lacking)}</summary>
          <div className="grid gap-3 pt-3">
            <Table label={words.table(step)}>
              <thead>
                <tr>
                  <Th>{words.recipient}</Th>
                  <Th align="end">{words.steps}</Th>
                  <Th>{words.message}</Th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((person) => (
                  <tr key={person.id}>
                    <Td kind="name">
                      <Person
                        id={person.id}
                        name={person.name}
                        detail={person.email ?? undefined}
                        href={to.recipient(person.id)}
                      />
                    </Td>
                    <Td label={words.steps} align="end" tight>
                      {words.earnedOf(person.earned, steps)}
                    </Td>
                    <Td label={words.message}>
                      {person.email === null ? words.noAddress : person.unsubscribed ? words.wantsNone : words.getsIt}
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <Pager {...pageLinks(path, query, page.nextCursor)} />
          </div>
        </details>
      )}
    </div>
  );
}

type Counts = { lacking: number; unsubscribed: number; withoutAddress: number; recent: number };

function exceptions({ lacking, unsubscribed, withoutAddress, recent }: Counts, step: string): string {
  if (lacking === 0) return words.everybodyHas(step);
  const parts = [
    unsubscribed > 0 && words.unsubscribed(unsubscribed, step),
    withoutAddress > 0 && words.withoutAddress(withoutAddress),
    recent > 0 && words.recent(recent),
  ];
  return parts.filter(Boolean).join(" ");
}
