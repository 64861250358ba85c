import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { loadCertifications } from "../_parts/load-certifications";
import { BLANK_PROGRAM, CertificationField, ProgramForm } from "../_parts/program-form";
import { createProgramAction } from "../actions";
import { newWords as words } from "../words/form";
import { listWords } from "../words/list";

export const metadata: Metadata = { title: words.title };

/** `?certification=` comes from the page of one: it is chosen already. */
export default async function NewProgramPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "program.write")) forbidden();
  const to = routes.dashboard(workspace.slug);
  const certifications = await loadCertifications(actor, workspace);
  const { certification } = plainQuery(await searchParams);
  const asked = certifications.find(({ id, status }) => id === certification && status === "published");
  const draft = { ...BLANK_PROGRAM, certificationId: asked?.id ?? null };
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.programs() }, { label: words.title }]} />
      <PageHeader title={words.title} />
      <ProgramForm
        action={createProgramAction}
        hidden={{ workspace: workspace.slug }}
        draft={draft}
        timeZone={workspace.timeZone}
        certification={
          workspace.certificationsEnabled && (
            <CertificationField
              draft={draft}
              certifications={certifications}
              createHref={to.newCertification()}
              seeHref={to.certifications()}
              mayCreate={can(actor, "certification.write")}
            />
          )
        }
        foot={
          <>
            <Button type="submit" variant="ink">
              {words.create}
            </Button>
            <Button variant="quiet" href={to.programs()}>
              {words.cancel}
            </Button>
          </>
        }
      />
    </>
  );
}
