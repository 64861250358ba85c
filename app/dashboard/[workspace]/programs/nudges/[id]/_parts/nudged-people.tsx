import { MailBadge } from "@/components/mails/mail-badge";
import { AppLink } from "@/components/ui/app-link";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Actor } from "@/lib/governance/rules/permissions";
import { listNudgeRecipients, type NudgeView } from "@/lib/programs/reads/get-nudge";
import { NUDGE_SKIP_WORDS } from "@/lib/programs/rules/nudge-words";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../../_parts/keyset";
import { nudgePageWords as words } from "../../../words/nudges";

type Props = { actor: Actor; slug: string; nudge: NudgeView; query: Record<string, string | undefined> };
const LIMIT = 50;

/** Everybody whom it is for, by name, with what became of each. */
export async function NudgedPeople({ actor, slug, nudge, query: { cursor, before } }: Props) {
  const page = await ask(listNudgeRecipients, actor, { id: nudge.id, cursor, limit: LIMIT });
  const to = routes.dashboard(slug);
  const several = nudge.programs.length > 1;
  return (
    <Section title={words.who}>
      <div className="grid gap-3">
        <Table label={words.table}>
          <thead>
            <tr>
              <Th>{words.recipient}</Th>
              {several && <Th>{words.program}</Th>}
              <Th>{words.mail}</Th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((row) => (
              <tr key={`${row.programId}:${row.recipientId}`}>
                <Td kind="name">
                  {row.name === null ? (
                    words.erased
                  ) : (
                    <Person
                      id={row.recipientId}
                      name={row.name}
                      href={to.programParticipant(row.programId, row.recipientId)}
                    />
                  )}
                </Td>
                {several && (
                  <Td label={words.program}>
                    <AppLink href={to.program(row.programId)}>
                      <bdi>{row.programName}</bdi>
                    </AppLink>
                  </Td>
                )}
                <Td label={words.mail}>
                  <Became row={row} href={row.mailId && to.mail(row.mailId)} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Pager {...pageLinks(to.nudge(nudge.id), { cursor, before }, page.nextCursor)} />
      </div>
    </Section>
  );
}

type Row = Awaited<ReturnType<typeof listNudgeRecipients.run>>["data"][number];

/** The mail, as far as it has come; or why there is none. */
function Became({ row, href }: { row: Row; href: string | null }) {
  if (row.skipped) return NUDGE_SKIP_WORDS[row.skipped];
  if (!row.handled) return words.toCome;
  return (
    <MailBadge mail={row.mail} bounced={row.bounced} href={row.mail ? href : null}>
      {row.bounced ? words.cameBack : undefined}
    </MailBadge>
  );
}
