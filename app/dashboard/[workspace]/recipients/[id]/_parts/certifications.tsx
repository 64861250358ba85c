import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { recipientCertifications } from "@/lib/certifications/reads/recipient-certifications";
import { VIA_WORDS } from "@/lib/certifications/rules/certification-words";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { ofPersonWords as words } from "../../../certifications/words/of-person";
import type { PersonPart } from "./person-part";

const SHOWN = 5;

/** Which they are assigned, and where each stands; the rest is on a page of its own. */
export async function Certifications({ actor, slug, person }: PersonPart) {
  const rows = await ask(recipientCertifications, actor, { recipientId: person.id });
  const to = routes.dashboard(slug);
  return (
    <Section title={words.title} end={<AppLink href={to.recipientCertifications(person.id)}>{words.manage}</AppLink>}>
      {rows.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <List label={words.title}>
          {rows.slice(0, SHOWN).map(({ id, certification, status, via }) => (
            <ListRow
              key={id}
              title={
                <AppLink href={to.certification(certification.id)}>
                  <bdi>{certification.name}</bdi>
                </AppLink>
              }
              action={<Badge status={status} />}
            >
              {VIA_WORDS[via]}
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
}
