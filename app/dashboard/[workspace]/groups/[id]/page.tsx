import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { count } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { findGroupPage } from "../_find";
import { updateGroupAction } from "../actions";

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
      <Breadcrumbs
        items={[
          { label: "Recipients", href: to.recipients() },
          { label: "Groups", href: to.groups() },
          { label: group.name },
        ]}
      />
      <PageHeader
        title={<bdi>{group.name}</bdi>}
        actions={<Button href={to.credentials({ groupId: group.id })}>Their credentials</Button>}
      >
        <AppLink className="link" href={to.recipients({ groupId: group.id })}>
          {count(group.recipients, "recipient")}
        </AppLink>
      </PageHeader>
      {can(actor, "group.write") && (
        <Section title="Name">
          <ActionForm
            action={updateGroupAction}
            hidden={{ workspace: slug, id: group.id, ifVersion: String(group.version) }}
            done="Renamed."
          >
            <TextInput name="name" label="Name" defaultValue={group.name} maxLength={200} />
            <div className="acts">
              <Button type="submit">Rename</Button>
              <Button variant="quiet" href={to.deleteGroup(group.id)}>
                Delete the group
              </Button>
            </div>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
