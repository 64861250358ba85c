import { Plus } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { FilterSearch, Filters } from "@/components/ui/filters";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import {
  addableCertifications,
  type RecipientCertification,
} from "@/lib/certifications/reads/recipient-certifications";
import { ASSIGNMENT_STATUS_WORDS } from "@/lib/certifications/rules/certification-words";
import type { Id } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { assignRecipientAction, unassignRecipientAction } from "../../../../certifications/actions";
import { ofPersonWords as words } from "../../../../certifications/words/of-person";

/** Above so many that can be added a search helps. */
const FEW = 8;
type Props = {
  actor: Actor;
  slug: string;
  personId: Id<"recipient">;
  rows: readonly RecipientCertification[];
  mayWrite: boolean;
  search?: string;
};

/** What they have singly, each with its end, and below it what can be added: one press each. */
export async function Added({ actor, slug, personId, rows, mayWrite, search = "" }: Props) {
  const to = routes.dashboard(slug);
  const all = mayWrite ? await ask(addableCertifications, actor, { recipientId: personId }) : [];
  const found = all.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const here = to.recipientCertifications(personId);
  return (
    <Section title={words.individually} description={words.individuallyLede}>
      {rows.length === 0 ? (
        <p className="text-small text-ink-2">{words.noneAdded}</p>
      ) : (
        <List label={words.individually}>
          {rows.map(({ id, certification, completedAt, via, status }) => (
            <ListRow
              key={id}
              title={
                <AppLink href={to.certification(certification.id)}>
                  <bdi>{certification.name}</bdi>
                </AppLink>
              }
              action={
                mayWrite &&
                completedAt === null && (
                  <ActionForm
                    action={unassignRecipientAction}
                    hidden={{ workspace: slug, id: certification.id, recipientId: personId }}
                    done={words.removed}
                    className=""
                  >
                    <Button type="submit" size="sm">
                      {words.remove} <VisuallyHidden>{certification.name}</VisuallyHidden>
                    </Button>
                  </ActionForm>
                )
              }
            >
              {completedAt === null ? (via === "self" ? words.self : ASSIGNMENT_STATUS_WORDS[status]) : words.stays}
            </ListRow>
          ))}
        </List>
      )}
      {mayWrite && (
        <div className="mt-5 grid gap-3">
          {all.length > FEW && (
            <Filters path={here} summary={words.addable(found.length)} filtered={search !== ""}>
              <FilterSearch label={words.search} value={search} />
            </Filters>
          )}
          {all.length === 0 ? (
            <p className="text-small text-ink-2">{words.noneAddable}</p>
          ) : found.length === 0 ? (
            <p className="text-small text-ink-2">{words.nothingMatches}</p>
          ) : (
            <List label={words.addable(found.length)}>
              {found.map(({ id, name }) => (
                <ListRow
                  key={id}
                  title={<bdi>{name}</bdi>}
                  action={
                    <ActionForm
                      action={assignRecipientAction}
                      hidden={{ workspace: slug, id, recipientId: personId }}
                      done={words.added}
                      className=""
                    >
                      <Button type="submit" size="sm" icon={<Plus aria-hidden />}>
                        {words.add} <VisuallyHidden>{name}</VisuallyHidden>
                      </Button>
                    </ActionForm>
                  }
                />
              ))}
            </List>
          )}
        </div>
      )}
    </Section>
  );
}
