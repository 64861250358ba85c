import { verbsOf } from "@/components/credentials/verbs";
import { VERB_WORDS } from "@/components/credentials/words";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu, MenuLink } from "@/components/ui/menu";
import { Section } from "@/components/ui/section";
import { NameCell, Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { listCredentials } from "@/lib/credentials/reads/list-credentials";
import { SOURCE_WORDS, shownStatus } from "@/lib/credentials/rules/credential-words";
import { allows } from "@/lib/credentials/rules/lifecycle";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { heldWords as W } from "../../words";
import type { PersonPart } from "./person-part";

/** The newest; the list of credentials has them all. */
const MOST = 12;

/** What this person holds here, newest first. */
export async function Credentials({ actor, slug, person }: PersonPart) {
  const { data, nextCursor } = await ask(listCredentials, actor, { recipientId: person.id, limit: MOST });
  const to = routes.dashboard(slug);
  const mayChange = can(actor, "credential.issue");
  const all = to.credentials({ q: person.email });
  return (
    <Section
      title={W.title}
      end={
        nextCursor && (
          <AppLink className="link" href={all}>
            {W.all}
          </AppLink>
        )
      }
    >
      {data.length === 0 ? (
        <p className="text-ink-2">{W.none}</p>
      ) : (
        <Table label={W.title}>
          <thead>
            <tr>
              <Th>{W.columns.achievement}</Th>
              <Th>{W.columns.issued}</Th>
              <Th>{W.columns.expires}</Th>
              <Th>{W.columns.status}</Th>
              {mayChange && <Th hidden>{W.actions}</Th>}
            </tr>
          </thead>
          <tbody>
            {data.map((row) => (
              <tr key={row.id}>
                <NameCell href={to.credential(row.id)} name={row.achievementName}>
                  <br />
                  <small className="text-ink-3">{SOURCE_WORDS[row.source.kind]}</small>
                </NameCell>
                <Td label={W.columns.issued} tight>
                  <Time day={row.issuedOn} short />
                </Td>
                <Td label={W.columns.expires} tight dim={!row.expiresOn}>
                  {row.expiresOn ? <Time day={row.expiresOn} short /> : W.never}
                </Td>
                <Td kind="state" label={W.columns.status}>
                  <Badge status={shownStatus(row)} />
                </Td>
                {mayChange && (
                  <Td kind="more">
                    <Menu label={W.actionsFor(row.achievementName)}>
                      <MenuLink href={to.credential(row.id)}>{W.open}</MenuLink>
                      {verbsOf(actor)
                        .filter((verb) => allows(verb, row.status))
                        .map((verb) => (
                          <MenuLink key={verb} href={to.actOnCredentials(verb, { "ids[]": row.id })}>
                            {VERB_WORDS[verb].button}
                          </MenuLink>
                        ))}
                    </Menu>
                  </Td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {data.length === 0 && mayChange && (
        <div className="mt-4">
          <Button href={to.issueCredentials({ email: person.email, name: person.name })}>{W.first}</Button>
        </div>
      )}
    </Section>
  );
}
