import { Ban, Check, Users } from "lucide-react";
import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { getAssignment } from "@/lib/certifications/reads/list-assignments";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { loadCertification } from "../../../../_parts/find-certification";
import { endAssignmentAction } from "../../../../actions";
import { listWords } from "../../../../words/list";
import { endWords as words } from "../../../../words/pages";

type Props = { params: Promise<{ workspace: string; id: string; recipient: string }> };

/** What is added singly, or was begun by themselves, can be taken back; here with what that means. */
export default async function EndAssignmentPage({ params }: Props) {
  const { recipient } = await params;
  const { actor, workspace, certification, to } = await loadCertification(params);
  if (!can(actor, "certification.write")) forbidden();
  const { id, name } = certification;
  const recipientId = recipient as Id<"recipient">;
  const assignment = await orNotFound(ask(getAssignment, actor, { id, recipientId }));
  const back = to.certification(id);
  const refused = assignment.via === "group" ? words.refusedGroup : null;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.certifications() },
          { label: name, href: back },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={words.title(assignment.recipient.name)}>{said(words.lede(<bdi>{name}</bdi>))}</PageHeader>
      {refused ? (
        <Note action={<Button href={back}>{words.back}</Button>}>{refused}</Note>
      ) : (
        <div className="confirm-page">
          <ConfirmForm
            action={endAssignmentAction}
            hidden={{ workspace: workspace.slug, id, recipientId }}
            confirm={words.confirm}
            danger
            consequences={[
              { icon: <Ban aria-hidden />, fact: words.goes, line: words.goesLine },
              { icon: <Check aria-hidden />, fact: words.stays, line: words.staysLine },
              { icon: <Users aria-hidden />, fact: words.group, line: words.groupLine },
            ]}
            cancel={<Button href={back}>{words.keep}</Button>}
          />
        </div>
      )}
    </>
  );
}
