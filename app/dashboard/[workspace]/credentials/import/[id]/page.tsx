import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { requireMember } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { getImport } from "@/lib/credentials/reads/get-import";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { uploadWords, fileWords as words } from "../../words/import";
import { ImportOutcome } from "./_parts/import-outcome";
import { ImportPreview } from "./_parts/import-preview";

export const metadata: Metadata = { title: words.title };

type Props = WorkspacePage<"id">;

/** A staged file: first to be looked at, then on its way, then what came of it. */
export default async function ImportedFilePage({ params, searchParams }: Props) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const file = await find(actor, id);
  const achievement = await ask(getAchievement, actor, { id: file.achievementId });
  const to = routes.dashboard(slug);
  const props = { actor, workspace, file, query: plainQuery(await searchParams) };
  return (
    <>
      <Breadcrumbs
        items={[
          { label: uploadWords.crumbs.list, href: to.credentials() },
          { label: uploadWords.crumbs.here, href: to.imports() },
          { label: file.fileName },
        ]}
      />
      <PageHeader title={<bdi>{file.fileName}</bdi>}>{said(words.of(<bdi>{achievement.name}</bdi>))}</PageHeader>
      {file.jobId ? <ImportOutcome {...props} jobId={file.jobId} /> : <ImportPreview {...props} />}
    </>
  );
}

async function find(actor: Actor, id: string) {
  try {
    return await ask(getImport, actor, { id: id as Id<"import"> });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
