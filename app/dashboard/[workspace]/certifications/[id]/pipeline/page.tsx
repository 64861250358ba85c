import { redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listPrograms } from "@/lib/programs/reads/list-programs";
import { ask } from "@/lib/read";
import { plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { loadCertification } from "../../_parts/find-certification";
import { listWords } from "../../words/list";
import { linkedWords, pipelineWords as words } from "../../words/pipeline";
import { Pipeline } from "../_parts/pipeline";

type Props = WorkspacePage<"id">;

export async function generateMetadata({ params }: Props) {
  return { title: words.tab((await loadCertification(params)).certification.name) };
}

/** The pipeline by itself: where programs, nudges and extensions lead to and back. */
export default async function PipelinePage({ params, searchParams }: Props) {
  const { actor, workspace, certification, to } = await loadCertification(params);
  const { id, name, earnedBy } = certification;
  if (earnedBy !== "programs") redirect(to.certification(id));
  const { data: programs } = await ask(listPrograms, actor, { certificationId: id, limit: 200 });
  const query = plainQuery(await searchParams);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.certifications() },
          { label: name, href: to.certification(id) },
          { label: words.title },
        ]}
      />
      <PageHeader title={<bdi>{words.tab(name)}</bdi>}>{words.lede}</PageHeader>
      {programs.length === 0 ? (
        <EmptyState
          title={linkedWords.none.title}
          action={<Button href={to.certification(id)}>{words.toCertification}</Button>}
        >
          {linkedWords.none.published}
        </EmptyState>
      ) : (
        <Pipeline
          actor={actor}
          slug={workspace.slug}
          id={id}
          programs={programs}
          query={query}
          here={to.certificationPipeline(id)}
        />
      )}
    </>
  );
}
