import { notFound } from "next/navigation";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getGradeImport } from "@/lib/courses/reads/get-grade-import";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

export type GradeFile = Awaited<ReturnType<typeof findFile>>;
export type FilePart = {
  actor: Actor;
  slug: string;
  timeZone: string;
  file: GradeFile;
  query: Record<string, string | undefined>;
};

export async function findFile(actor: Actor, id: string) {
  try {
    return await ask(getGradeImport, actor, { id: id as Id<"import"> });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
