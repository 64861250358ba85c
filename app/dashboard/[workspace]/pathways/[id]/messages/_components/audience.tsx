import { MESSAGE_WORDS } from "@/components/pathways/messages/words";
import { count, formatNumber } from "@/components/ui/format";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Table, Td, Th } from "@/components/ui/table";
import type { Id } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { listMessageAudience, messageAudience } from "@/lib/pathways/reads/message-audience";
import { ask } from "@/lib/read";
import type { routes } from "@/lib/routes";
import { pageLinks } from "../../../../_parts/keyset";

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
  const pager = pageLinks(path, query, page.nextCursor);
  return (
    <div className="grid gap-3">
      <p className="text-body">
        <strong className="num">{count(counts.mailed, "person", "people")}</strong> would get it now.{" "}
        {exceptions(counts, step)}
      </p>
      <p className="help">{MESSAGE_WORDS.who}</p>
      {counts.lacking > 0 && (
        <details open={query.cursor !== undefined}>
          <summary className="link">See all {formatNumber(counts.lacking)} who lack it</summary>
          <div className="grid gap-3 pt-3">
            <Table label={`Who lacks ${step}`}>
              <thead>
                <tr>
                  <Th>Recipient</Th>
                  <Th align="end">Steps</Th>
                  <Th>Message</Th>
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
                    <Td label="Steps" align="end" tight>
                      {person.earned} of {steps}
                    </Td>
                    <Td label="Message">
                      {person.email === null ? "No address" : person.unsubscribed ? "Wants none" : "Gets it"}
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
            {(pager.earlier || pager.later) && <Pager {...pager} />}
          </div>
        </details>
      )}
    </div>
  );
}

type Counts = { lacking: number; unsubscribed: number; withoutAddress: number; recent: number };

function exceptions({ lacking, unsubscribed, withoutAddress, recent }: Counts, step: string): string {
  if (lacking === 0) return `Everybody on the pathway has ${step}.`;
  const parts = [
    unsubscribed > 0 &&
      `${formatNumber(unsubscribed)} of those who lack ${step} ${unsubscribed === 1 ? "wants" : "want"} no messages.`,
    withoutAddress > 0 && `${formatNumber(withoutAddress)} ${withoutAddress === 1 ? "has" : "have"} no address.`,
    recent > 0 && `${formatNumber(recent)} got another message about this pathway in the last 7 days.`,
  ];
  return parts.filter(Boolean).join(" ");
}
