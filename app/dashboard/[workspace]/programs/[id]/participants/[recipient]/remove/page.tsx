import { Ban, Check, MailX } from "lucide-react";
import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { can } from "@/lib/governance/rules/permissions";
import { loadParticipant, type ParticipantParams } from "../../../../_parts/find-participant";
import { removeParticipantAction } from "../../../../actions";
import { listWords as programs } from "../../../../words/list";
import { listWords, removeWords as words } from "../../../../words/participants";

export const metadata = { title: words.confirm };

/** What taking somebody out means, and what of them is kept. */
export default async function RemoveParticipantPage({ params }: { params: ParticipantParams }) {
  const { actor, workspace, program, participant, to } = await loadParticipant(params);
  if (!can(actor, "program.write")) forbidden();
  const { id, name } = program;
  const { recipient } = participant;
  const back = to.programParticipants(id);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: programs.title, href: to.programs() },
          { label: name, href: to.program(id) },
          { label: listWords.title, href: back },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={words.title(recipient.name)}>{said(words.lede(<bdi>{name}</bdi>))}</PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={removeParticipantAction}
          hidden={{ workspace: workspace.slug, id, "recipientIds[]": [recipient.id] }}
          confirm={words.confirm}
          danger
          done={words.done(recipient.name)}
          consequences={[
            { icon: <Ban aria-hidden />, fact: words.goes, line: words.goesLine },
            { icon: <Check aria-hidden />, fact: words.stays, line: words.staysLine },
            { icon: <MailX aria-hidden />, fact: words.nothing, line: words.nothingLine },
          ]}
          cancel={<Button href={back}>{words.keep}</Button>}
        />
      </div>
    </>
  );
}
