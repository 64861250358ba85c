import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { MAIL_NAMES } from "@/lib/governance/rules/mail-subjects";
import { ask } from "@/lib/read";
import { listPersonMails } from "@/lib/recipients/reads/get-person";
import { routes } from "@/lib/routes";
import { mailsWords as W } from "../../words";
import type { PersonPart } from "./person-part";

/** What was mailed to this person; each opens as it was sent. */
export async function Mails({ actor, slug, person, timeZone }: PersonPart & { timeZone: string }) {
  const mails = await ask(listPersonMails, actor, { id: person.id });
  return (
    <Section title={W.title}>
      {mails.length === 0 ? (
        <p className="text-ink-2">{W.none}</p>
      ) : (
        <Table label={W.title}>
          <thead>
            <tr>
              <Th>{W.columns.mail}</Th>
              <Th>{W.columns.state}</Th>
              <Th>{W.columns.queued}</Th>
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr key={mail.id}>
                <Td kind="name">
                  <AppLink href={routes.dashboard(slug).mail(mail.id)}>
                    <bdi>{mail.subject}</bdi>
                  </AppLink>
                  <br />
                  <small className="text-ink-3">{MAIL_NAMES[mail.kind]}</small>
                </Td>
                <Td kind="state" label={W.columns.state}>
                  <Badge status={mail.status} />
                </Td>
                <Td label={W.columns.queued} tight>
                  <Time at={mail.createdAt} timeZone={timeZone} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
