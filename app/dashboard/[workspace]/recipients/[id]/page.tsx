import { CredentialTable } from "@/components/credentials/credential-table";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { TrailMini } from "@/components/ui/trail";
import { requireMember } from "@/lib/auth/session";
import { listCredentials } from "@/lib/credentials/reads/list-credentials";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { getPathway } from "@/lib/pathways/reads/get-pathway";
import { recipientProgress } from "@/lib/pathways/reads/recipient-progress";
import { ask } from "@/lib/read";
import type { RecipientView } from "@/lib/recipients/rules/recipient-view";
import { routes } from "@/lib/routes";
import { findRecipientPage } from "../_find";
import { putRecipientAction } from "../actions";

type Props = { params: Promise<{ workspace: string; id: string }> };
const MOST = 100;

export async function generateMetadata({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  return { title: (await findRecipientPage(actor, id)).name };
}

export default async function RecipientPage({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const person = await findRecipientPage(actor, id);
  const { data, nextCursor } = await ask(listCredentials, actor, { recipientId: person.id, limit: MOST });
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs items={[{ label: "Recipients", href: to.recipients() }, { label: person.name }]} />
      <PageHeader
        title={<bdi>{person.name}</bdi>}
        actions={
          can(actor, "credential.issue") && (
            <Button variant="ink" href={to.issueCredentials({ email: person.email, name: person.name })}>
              Issue a credential
            </Button>
          )
        }
      >
        {person.email}
      </PageHeader>
      <Progress actor={actor} slug={slug} person={person} />
      <Section title="Credentials" end={nextCursor ? `The ${MOST} newest` : undefined}>
        {data.length > 0 ? (
          <CredentialTable
            slug={slug}
            rows={data}
            query={{ q: person.email }}
            sort="-createdAt"
            mayChange={can(actor, "credential.issue")}
          />
        ) : (
          <p className="text-ink-2">None.</p>
        )}
      </Section>
      {can(actor, "recipient.write") && (
        <Details slug={slug} person={person} mayErase={can(actor, "recipient.erase")} />
      )}
    </>
  );
}

async function Progress({ actor, slug, person }: { actor: Actor; slug: string; person: RecipientView }) {
  const { pathways } = await ask(recipientProgress, actor, { id: person.id });
  if (pathways.length === 0) return null;
  const named = await Promise.all(
    pathways.map(async (row) => ({ ...row, name: (await ask(getPathway, actor, { id: row.pathwayId })).name })),
  );
  return (
    <Section title="Pathways">
      <List label="Pathways">
        {named.map(({ pathwayId, name, steps, completed }) => (
          <ListRow
            key={pathwayId}
            title={
              <AppLink href={routes.dashboard(slug).pathway(pathwayId)}>
                <bdi>{name}</bdi>
              </AppLink>
            }
            action={
              <TrailMini
                states={steps.map((step) => (step.expired ? "expired" : step.earned ? "earned" : "not-yet"))}
                completed={completed}
              />
            }
          >
            {completed ? "Completed" : `${steps.filter((step) => step.earned).length} of ${steps.length} steps earned`}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function Details({ slug, person, mayErase }: { slug: string; person: RecipientView; mayErase: boolean }) {
  const to = routes.dashboard(slug);
  return (
    <Section title="Name and groups" description="Credentials keep the name that they were issued with.">
      <ActionForm action={putRecipientAction} hidden={{ workspace: slug, email: person.email }} done="Saved.">
        <TextInput name="name" label="Name" defaultValue={person.name} maxLength={400} />
        <TextInput
          name="groups"
          label="Groups"
          optional
          help="Parted by commas; a new name becomes a group."
          defaultValue={person.groups.map(({ name }) => name).join(", ")}
        />
        <div className="acts">
          <Button type="submit">Save</Button>
          {mayErase && (
            <Button variant="quiet" href={to.eraseRecipient(person.id)}>
              Erase this person’s data
            </Button>
          )}
        </div>
      </ActionForm>
    </Section>
  );
}
