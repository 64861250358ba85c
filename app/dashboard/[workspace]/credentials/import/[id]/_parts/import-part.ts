import type { getImport } from "@/lib/credentials/reads/get-import";
import type { Actor } from "@/lib/governance/rules/permissions";
import type { Workspace } from "@/lib/governance/rules/workspace";

export type ImportedFile = Awaited<ReturnType<typeof getImport.run>>;
/** What each part of the page of an imported file is given. */
export type ImportPart = {
  actor: Actor;
  workspace: Workspace;
  file: ImportedFile;
  query: Record<string, string | undefined>;
};
