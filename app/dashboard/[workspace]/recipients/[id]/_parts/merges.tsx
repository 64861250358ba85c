import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { listMerges } from "@/lib/recipients/reads/list-merges";
import { routes } from "@/lib/routes";
import { mergesWords as W } from "../../words";
import type { PersonPart } from "./person-part";

/** The same person under another address: offered where both are proven, explained where they are not. */
export async function Merges({ actor, slug, person, timeZone }: PersonPart & { timeZone: string }) {
  if (!can(actor, "recipient.merge")) return null;
  const { same, merges } = await ask(listMerges, actor, { id: person.id });
  const to = routes.dashboard(slug);
  return (
    <Section title={W.title}>
      <div className="grid gap-3 text-small">
        {same.map((other) => (
          <div key={other.id} className="grid justify-items-start gap-2">
            <p>
              <bdi>{other.name}</bdi>, <bdi>{other.email}</bdi>, {W.same}
            </p>
            <Button size="sm" href={to.mergeRecipient(person.id, { with: other.id })}>
              {W.merge}
            </Button>
          </div>
        ))}
        {merges.map((merge) => (
          <div key={merge.id} className="grid justify-items-start gap-2">
            <p>
              {`${W.mergedOn} `}
              <Time at={merge.createdAt} timeZone={timeZone} />.
            </p>
            {merge.undoUntil && (
              <Button size="sm" href={to.unmergeRecipient(person.id, merge.id)}>
                {`${W.undoUntil} `}
                <Time at={merge.undoUntil} timeZone={timeZone} />
              </Button>
            )}
          </div>
        ))}
        {same.length === 0 && (
          <details>
            <summary className="link w-fit">{W.question}</summary>
            <p className="mt-2 text-ink-2">{W.notYet}</p>
          </details>
        )}
      </div>
    </Section>
  );
}
