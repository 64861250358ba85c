import { forbidden } from "next/navigation";
import { ParticipantsFile } from "@/components/programs/import/participants-preview";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/governance/rules/permissions";
import { loadProgram } from "../../../_parts/find-program";
import { importParticipantsAction } from "../../../actions";
import { listWords as programs } from "../../../words/list";
import { listWords, importWords as words } from "../../../words/participants";

type Props = { params: Promise<{ workspace: string; id: string }> };
const MOST = 2 * 1024 * 1024;

export const metadata = { title: words.title };

export default async function ImportParticipantsPage({ params }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  if (!can(actor, "program.write")) forbidden();
  const { id, name, status } = program;
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
      <PageHeader title={words.title}>{words.lede}</PageHeader>
      {status === "ended" ? (
        <Note action={<Button href={back}>{words.back}</Button>}>{words.ended}</Note>
      ) : (
        <ActionForm action={importParticipantsAction} hidden={{ workspace: workspace.slug, id }} className="">
          <ParticipantsFile>
            <FormSection
              title={words.file.title}
              description={
                <>
                  <span className="block">
                    {words.columns}
                    <code>name,email,group</code>
                  </span>
                  <span className="mt-2 block">{words.groups}</span>
                </>
              }
            >
              <FileDrop
                name="file"
                label={words.file.label}
                accept=".csv,text/csv,text/plain,.tsv,.txt"
                help={words.file.help}
                most={{ bytes: MOST, message: words.file.large }}
              />
            </FormSection>
            <SaveBar>
              <Button type="submit" variant="ink" name="intent" value="ask">
                {words.read}
              </Button>
              <Button variant="quiet" href={back}>
                {words.cancel}
              </Button>
            </SaveBar>
          </ParticipantsFile>
        </ActionForm>
      )}
    </>
  );
}
