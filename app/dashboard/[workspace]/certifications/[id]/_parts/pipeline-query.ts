import type { Id } from "@/lib/core/ids";
import { PIPELINE_SORTS, type PipelineSort } from "@/lib/programs/rules/pipeline-view";
import { PIPELINE_STATES } from "@/lib/programs/rules/vocabulary";

type Query = Record<string, string | undefined>;
const SORTS: readonly string[] = PIPELINE_SORTS;

/** What the address asks for, as the pipeline takes it; what makes no sense is no filter. */
export function askedOf(query: Query) {
  const id = <T extends "group" | "program">(prefix: string, text: string | undefined) =>
    new RegExp(`^${prefix}_[0-9a-f]{32}$`).test(text ?? "") ? (text as Id<T>) : undefined;
  const filter = {
    name: query.name?.slice(0, 200),
    group: id<"group">("grp", query.group),
    program: id<"program">("prg", query.program),
    status: PIPELINE_STATES.find((each) => each === query.status),
  };
  const sort = SORTS.includes(query.sort?.replace(/^-/, "") ?? "") ? (query.sort ?? "name") : "name";
  return { filter, filtered: Object.values(filter).some(Boolean), ended: query.ended === "true", sort };
}

/** The head of a column: the same again turns it round. Days and states begin with the nearest. */
export function headOf(sort: string, key: PipelineSort, href: (by: { sort: string }) => string) {
  const direction = sort === key ? ("ascending" as const) : sort === `-${key}` ? ("descending" as const) : undefined;
  return { href: href({ sort: direction === "ascending" ? `-${key}` : key }), direction };
}
