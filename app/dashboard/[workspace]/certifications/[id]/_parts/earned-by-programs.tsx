import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { listPrograms } from "@/lib/programs/reads/list-programs";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { linkedWords } from "../../words/pipeline";
import { CertificationFacts } from "./certification-facts";
import { LinkedPrograms } from "./linked-programs";
import { Pipeline } from "./pipeline";

const words = linkedWords.none;
const ROWS = 20;
type Props = {
  actor: Actor;
  workspace: { slug: string; timeZone: string };
  certification: CertificationView;
  query: Record<string, string | undefined>;
};

/** What the page of a certification that programs earn has below its head: its whole pipeline, and its programs. */
export async function EarnedByPrograms({ actor, workspace: { slug, timeZone }, certification, query }: Props) {
  const { id, status } = certification;
  const to = routes.dashboard(slug);
  const { data: programs } = await ask(listPrograms, actor, { certificationId: id, limit: 200 });
  const creates = status === "published" && can(actor, "program.write");
  const createHref = creates ? to.newProgram({ certification: id }) : null;
  const facts = <CertificationFacts certification={certification} slug={slug} timeZone={timeZone} />;
  if (programs.length === 0)
    return (
      <>
        <EmptyState
          title={words.title}
          action={
            createHref && (
              <Button variant="ink" href={createHref}>
                {linkedWords.create}
              </Button>
            )
          }
        >
          {status === "draft" ? words.draft : words.published} {words.review}
        </EmptyState>
        {facts}
      </>
    );
  return (
    <>
      {programs.some((program) => program.status !== "draft") && (
        <Pipeline
          actor={actor}
          slug={slug}
          id={id}
          programs={programs}
          query={query}
          here={to.certification(id)}
          limit={ROWS}
        />
      )}
      <div className="cols-even">
        <LinkedPrograms programs={programs} slug={slug} createHref={createHref} />
        {facts}
      </div>
    </>
  );
}
