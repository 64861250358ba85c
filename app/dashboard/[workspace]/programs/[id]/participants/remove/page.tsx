import { Ban, Check, MailX } from "lucide-react";
import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { idSchema } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { chosenParticipants } from "@/lib/programs/reads/chosen-participants";
import { ask } from "@/lib/read";
import { loadProgram } from "../../../_parts/find-program";
import { removeParticipantAction } from "../../../actions";
import { listWords as programs } from "../../../words/list";
import { listWords, removeManyWords as many, removeWords as words } from "../../../words/participants";

type Props = {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const MOST = 100;

export const metadata = { title: words.confirm };

/** What taking those out who were ticked means, and what of them is kept. */
export default async function RemoveParticipantsPage({ params, searchParams }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, name } = program;
  if (!can(actor, "program.write")) forbidden();
  const ticked = [(await searchParams)["ids[]"] ?? []].flat();
  const recipientIds = ticked.flatMap((one) => idSchema("recipient").safeParse(one).data ?? []).slice(0, MOST);
  const people = await ask(chosenParticipants, actor, { id, recipientIds });
  const back = to.programParticipants(id);
  const crumbs = [
    { label: programs.title, href: to.programs() },
    { label: name, href: to.program(id) },
    { label: listWords.title, href: back },
    { label: words.crumb },
  ];
  const cancel = <Button href={back}>{words.keep}</Button>;
  if (people.length === 0 || program.status === "ended")
    return (
      <>
        <Breadcrumbs items={crumbs} />
        <EmptyState title={many.nobody} action={<Button href={back}>{many.back}</Button>} />
      </>
    );
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeader title={many.title(people.length)}>{said(words.lede(<bdi>{name}</bdi>))}</PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={removeParticipantAction}
          hidden={{ workspace: workspace.slug, id, "recipientIds[]": people.map((one) => one.id) }}
          confirm={many.confirm(people.length)}
          danger
          done={many.done(people.length)}
          consequences={[
            {
              count: people.length,
              fact: many.goes(people.length),
              line: many.goesLine(people.map((one) => one.name)),
            },
            { icon: <Ban aria-hidden />, fact: words.goes, line: words.goesLine },
            { icon: <Check aria-hidden />, fact: words.stays, line: words.staysLine },
            { icon: <MailX aria-hidden />, fact: words.nothing, line: words.nothingLine },
          ]}
          cancel={cancel}
        />
      </div>
    </>
  );
}
