import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { requireMember } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { plainQuery } from "../../../../_parts/keyset";
import { uploadWords, fileWords as words } from "../../../words/imports";
import { listWords } from "../../../words/pages";
import { findFile } from "./_parts/find-file";
import { GradeOutcome } from "./_parts/grade-outcome";
import { GradePreview } from "./_parts/grade-preview";

type Props = {
  params: Promise<{ workspace: string; id: string; file: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata = { title: words.title };

/** A staged file of grades: first to be looked at, then on its way, then what came of it. */
export default async function GradeFilePage({ params, searchParams }: Props) {
  const { workspace: slug, file: id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const file = await findFile(actor, id);
  const to = routes.dashboard(slug);
  const part = { actor, slug, timeZone: workspace.timeZone, file, query: plainQuery(await searchParams) };
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.courses() },
          { label: file.course.name, href: to.course(file.course.id) },
          { label: uploadWords.title, href: to.importGrades(file.course.id) },
          { label: file.fileName },
        ]}
      />
      <PageHeader title={<bdi>{file.fileName}</bdi>}>{said(words.of(<bdi>{file.course.name}</bdi>))}</PageHeader>
      {file.jobId ? <GradeOutcome {...part} jobId={file.jobId} /> : <GradePreview {...part} />}
    </>
  );
}
