import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { can } from "@/lib/governance/rules/permissions";
import { loadProgram } from "../../_parts/find-program";
import { loadCertifications } from "../../_parts/load-certifications";
import { CertificationField, ProgramForm } from "../../_parts/program-form";
import { updateProgramAction } from "../../actions";
import { formWords, editWords as words } from "../../words/form";
import { listWords } from "../../words/list";

export const metadata = { title: words.tab };

type Props = { params: Promise<{ workspace: string; id: string }> };

export default async function EditProgramPage({ params }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  if (!can(actor, "program.write")) forbidden();
  const back = to.program(program.id);
  const { name, certificationName } = program;
  const settled = certificationName
    ? said(formWords.certification.settled(<bdi>{certificationName}</bdi>))
    : formWords.certification.settledNone;
  return (
    <>
      <Breadcrumbs
        items={[{ label: listWords.title, href: to.programs() }, { label: name, href: back }, { label: words.crumb }]}
      />
      <PageHeader title={said(words.title(<bdi>{name}</bdi>))} />
      <ProgramForm
        action={updateProgramAction}
        hidden={{ workspace: workspace.slug, id: program.id, ifVersion: String(program.version) }}
        draft={program}
        timeZone={workspace.timeZone}
        done={words.saved}
        certification={
          workspace.certificationsEnabled &&
          (program.status === "ended" ? (
            <>
              <p className="text-small text-ink-2">{settled}</p>
              {certificationName === null && !program.ending && can(actor, "program.end") && (
                <div className="acts">
                  <Button href={to.certifyProgram(program.id)}>{formWords.certification.add}</Button>
                </div>
              )}
            </>
          ) : (
            <CertificationField
              draft={program}
              certifications={await loadCertifications(actor, workspace)}
              createHref={to.newCertification()}
              seeHref={to.certifications()}
              mayCreate={can(actor, "certification.write")}
            />
          ))
        }
        foot={
          <>
            <Button type="submit" variant="ink">
              {words.save}
            </Button>
            <Button variant="quiet" href={back}>
              {words.cancel}
            </Button>
          </>
        }
      />
    </>
  );
}
