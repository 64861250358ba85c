import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { findGroupPage } from "../_find";
import { updateGroupAction } from "../actions";
import { listWords, groupWords as words } from "../words";

type Props = { params: Promise<{ workspace: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  return { title: (await findGroupPage(actor, id)).name };
}

export default async function GroupPage({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const group = await findGroupPage(actor, id);
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.groups() }, { label: group.name }]} />
      <PageHeader
        title={<bdi>{group.name}</bdi>}
        actions={<Button href={to.credentials({ groupId: group.id })}>{words.credentials}</Button>}
      >
        <AppLink className="link" href={to.recipients({ groupId: group.id })}>
          {words.recipients(group.recipients)}
        </AppLink>
      </PageHeader>
      {can(actor, "group.write") && (
        <Section title={words.rename}>
          <ActionForm
            action={updateGroupAction}
            hidden={{ workspace: slug, id: group.id, ifVersion: String(group.version) }}
            done={words.renamed}
          >
            <TextInput name="name" label={words.name} defaultValue={group.name} maxLength={200} />
            <div className="acts">
              <Button type="submit">{words.rename}</Button>
              <Button variant="quiet" href={to.deleteGroup(group.id)}>
                {words.delete}
              </Button>
            </div>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
