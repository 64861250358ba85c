import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { Membership } from "@/lib/auth/session";
import { getCertification } from "@/lib/certifications/reads/get-certification";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { getProgram } from "@/lib/programs/reads/get-program";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { chosenWords as words } from "../words/nudges";
import type { Chosen } from "./chosen";

type Of = Pick<Membership, "actor" | "workspace">;
type Crumb = { label: string; href: string };

/** Where the people come from, and where “Cancel” leads: the pipeline with its filters, or the program. */
export async function wayBack({ actor, workspace }: Of, chosen: Chosen): Promise<{ crumbs: Crumb[]; back: string }> {
  const to = routes.dashboard(workspace.slug);
  const { certification, program } = chosen;
  if (certification && workspace.certificationsEnabled) {
    const { name } = await orNotFound(ask(getCertification, actor, { id: certification }));
    const { certification: _, ...filters } = { people: undefined, ...chosen };
    const back = to.certificationPipeline(certification, { ...filters, people: undefined });
    return {
      crumbs: [
        { label: words.certifications, href: to.certifications() },
        { label: name, href: back },
      ],
      back,
    };
  }
  if (!program) return { crumbs: [{ label: words.programs, href: to.programs() }], back: to.programs() };
  const { name } = await orNotFound(ask(getProgram, actor, { id: program }));
  const back = to.program(program);
  return {
    crumbs: [
      { label: words.programs, href: to.programs() },
      { label: name, href: back },
    ],
    back,
  };
}

type NobodyProps = { crumbs: Crumb[]; crumb: string; slug: string; refusal: string };

/** Nobody is chosen, or they cannot be: why, and where to choose. */
export function NobodyChosen({ crumbs, crumb, slug, refusal }: NobodyProps) {
  const { title, text, action } = words.nobody;
  return (
    <>
      <Breadcrumbs items={[...crumbs, { label: crumb }]} />
      <PageHeader title={crumb} />
      <EmptyState title={title} action={<Button href={routes.dashboard(slug).programs()}>{action}</Button>}>
        {refusal || text}
      </EmptyState>
    </>
  );
}
