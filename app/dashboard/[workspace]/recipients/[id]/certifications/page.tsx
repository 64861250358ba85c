import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { recipientCertifications } from "@/lib/certifications/reads/recipient-certifications";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { requireCertifications } from "../../../certifications/_parts/require-certifications";
import { ofPersonWords as words } from "../../../certifications/words/of-person";
import { findRecipientPage } from "../../_find";
import { listWords } from "../../words";
import { Added } from "./_parts/added";
import { Theirs } from "./_parts/theirs";

type Props = WorkspacePage<"id">;

export async function generateMetadata({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  return { title: `${words.title}: ${(await findRecipientPage(actor, id)).name}` };
}

/** The profile card: every certification of one person, and those added individually. */
export default async function RecipientCertificationsPage({ params, searchParams }: Props) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireCertifications(slug);
  const person = await findRecipientPage(actor, id);
  const rows = await orNotFound(ask(recipientCertifications, actor, { recipientId: person.id }));
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.recipients() },
          { label: person.name, href: to.recipient(person.id) },
          { label: words.title },
        ]}
      />
      <PageHeader title={<bdi>{person.name}</bdi>}>{words.lede(person.name)}</PageHeader>
      <Theirs rows={rows} slug={slug} timeZone={workspace.timeZone} />
      <Added
        actor={actor}
        slug={slug}
        personId={person.id}
        rows={rows.filter(({ via }) => via !== "group")}
        mayWrite={can(actor, "certification.write")}
        search={plainQuery(await searchParams).q}
      />
    </>
  );
}
