import { Ban, Check } from "lucide-react";
import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/governance/rules/permissions";
import { loadProgram } from "../../../_parts/find-program";
import { deleteProgramAction } from "../../../actions";
import { listWords } from "../../../words/list";
import { deleteWords as words } from "../../../words/participants";

type Props = { params: Promise<{ workspace: string; id: string }> };

export const metadata = { title: words.confirm };

export default async function DeleteProgramPage({ params }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  if (!can(actor, "program.write")) forbidden();
  const { id, name, status } = program;
  const back = <Button href={to.program(id)}>{words.keep}</Button>;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.programs() },
          { label: name, href: to.program(id) },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={words.title(name)}>{words.lede}</PageHeader>
      {status === "draft" ? (
        <div className="confirm-page">
          <ConfirmForm
            action={deleteProgramAction}
            hidden={{ workspace: workspace.slug, id }}
            confirm={words.confirm}
            danger
            consequences={[
              { icon: <Ban aria-hidden />, fact: words.gone, line: words.goneLine },
              { icon: <Check aria-hidden />, fact: words.stays, line: words.staysLine },
            ]}
            cancel={back}
          />
        </div>
      ) : (
        <Note action={back}>{words.refused}</Note>
      )}
    </>
  );
}
