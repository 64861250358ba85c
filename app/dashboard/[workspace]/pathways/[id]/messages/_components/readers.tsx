import { MailBadge } from "@/components/mails/mail-badge";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { listMessageReaders } from "@/lib/pathways/reads/get-message";
import { SKIP_WORDS } from "@/lib/pathways/rules/message-words";
import { ask } from "@/lib/read";
import { pageLinks } from "../../../../_parts/keyset";
import { readersWords as words } from "../../../words/messages";
import type { loadMessage } from "./load-message";

type Props = Awaited<ReturnType<typeof loadMessage>> & { query: Record<string, string | undefined> };
const LIMIT = 50;

/** Everybody whom the sending came to, with what became of it. */
export async function Readers({ actor, message, to, path, query }: Props) {
  const page = await ask(listMessageReaders, actor, { id: message.id, cursor: query.cursor, limit: LIMIT });
  if (page.data.length === 0) return null;
  const pager = pageLinks(path, { cursor: query.cursor, before: query.before }, page.nextCursor);
  return (
    <Section title={words.title}>
      <div className="grid gap-3">
        <Table label={words.table}>
          <thead>
            <tr>
              <Th>{words.recipient}</Th>
              <Th>{words.mail}</Th>
              <Th>{words.step}</Th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((reader) => (
              <tr key={reader.id}>
                <Td kind="name">
                  <Person id={reader.id} name={reader.name} href={to.recipient(reader.id)} />
                </Td>
                <Td label={words.mail}>
                  {reader.mailId ? (
                    <MailBadge mail={reader.mail} bounced={reader.bounced} href={to.mail(reader.mailId)}>
                      {told(reader)}
                    </MailBadge>
                  ) : (
                    (reader.skipped && SKIP_WORDS[reader.skipped]) || "–"
                  )}
                </Td>
                <Td label={words.step}>
                  {reader.completed
                    ? words.earnedSince
                    : reader.skipped === "earned-since"
                      ? words.earned
                      : words.notYet}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Pager {...pager} />
      </div>
    </Section>
  );
}

type Reader = { delivered: boolean; opened: boolean; bounced: boolean };

/** The furthest that is known. */
function told({ bounced, opened, delivered }: Reader): string | undefined {
  if (bounced) return words.cameBack;
  if (opened) return words.opened;
  return delivered ? words.delivered : undefined;
}
