import { formatDay } from "@/components/ui/format";
import { Person } from "@/components/ui/person";
import { Table, Td, Th } from "@/components/ui/table";
import { NUDGE_SKIP_WORDS } from "@/lib/programs/rules/nudge-words";
import { routes } from "@/lib/routes";
import { nudgeWords, chosenWords as words } from "../words/nudges";
import type { ChosenPeople } from "./chosen";

type Props = { audience: ChosenPeople; slug: string; mails?: boolean };
const OPEN_UP_TO = 5;

/** Those chosen by name, with what is past due for each; a few are shown at once, more behind one press. */
export function ChosenTable({ audience, slug, mails = false }: Props) {
  const { people, total, programs } = audience;
  const to = routes.dashboard(slug);
  return (
    <details open={total <= OPEN_UP_TO}>
      <summary className="link">
        {people.length < total ? words.seeFirst(people.length, total) : words.see(total)}
      </summary>
      <div className="grid gap-3 pt-3">
        <Table label={words.table}>
          <thead>
            <tr>
              <Th>{words.name}</Th>
              {programs.length > 1 && <Th>{words.program}</Th>}
              <Th>{words.pastDue}</Th>
              {mails && <Th>{nudgeWords.mail}</Th>}
            </tr>
          </thead>
          <tbody>
            {people.map(({ recipient, programId, programName, overdue, skipped }) => (
              <tr key={`${programId}:${recipient.id}`}>
                <Td kind="name">
                  <Person
                    id={recipient.id}
                    name={recipient.name}
                    detail={recipient.email ?? undefined}
                    href={to.programParticipant(programId, recipient.id)}
                  />
                </Td>
                {programs.length > 1 && (
                  <Td label={words.program}>
                    <bdi>{programName}</bdi>
                  </Td>
                )}
                <Td label={words.pastDue} dim={overdue.length === 0}>
                  {overdue.length === 0
                    ? words.nothing
                    : overdue
                        .map(({ name, dueOn }) => words.dueOn(name, dueOn ? formatDay(dueOn, "short") : ""))
                        .join(", ")}
                </Td>
                {mails && <Td label={nudgeWords.mail}>{skipped ? NUDGE_SKIP_WORDS[skipped] : words.getsIt}</Td>}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
