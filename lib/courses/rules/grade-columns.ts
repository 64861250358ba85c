import { foldHeading, rolesOf } from "../../credentials/rules/import-headings";
import { FORMATS, formatOf } from "./grade-formats";
import type { GradeFormat } from "./vocabulary";

export type StepName = { id: string; name: string };
/** Which column of a grade file holds what; columns count from 0. */
export type GradeMapping = {
  format: GradeFormat;
  email: number | null;
  /** One column, or first and last name. */
  name: [number] | [first: number, last: number] | null;
  /** One attempt a row: its step, grade and day. */
  single: { step: number; grade: number; achievedAt: number | null } | null;
  /** One column a step. */
  steps: { column: number; stepId: string }[];
  /** Columns that could be a step and match none, or match one that another column matches too. */
  unmatched: number[];
};

/** As it stands with an import: the columns, and what the file says of points in rows of its own. */
export type StoredMapping = GradeMapping & { points: [column: number, most: number][] };

/** What the headings say by themselves. Steps match by name, the suffix in brackets aside; nothing is guessed. */
export function proposeGradeMapping(header: readonly string[], steps: readonly StepName[]): GradeMapping {
  const format = formatOf(header);
  const rules = FORMATS[format];
  const at = (headings: string[]) => firstOf(header, headings);
  const byRole = (role: "email" | "fullName" | "anyName") =>
    indexOrNull(header.findIndex((h) => rolesOf(h).includes(role)));
  const email = at(rules.email) ?? (format === "other" ? byRole("email") : null);
  const [first, last, full] = [at(rules.firstName), at(rules.lastName), at(rules.fullName)];
  const name = nameOf(first, last, full ?? (format === "other" ? (byRole("fullName") ?? byRole("anyName")) : null));
  const single = format === "waymark" ? singleOf(header) : null;
  const taken = new Set([email, ...(name ?? [])]);
  const candidates = single
    ? []
    : header.flatMap((heading, column) => (taken.has(column) || rules.others.test(heading) ? [] : [column]));
  return { format, email, name, single, ...matchSteps(header, candidates, steps) };
}

function nameOf(first: number | null, last: number | null, full: number | null): GradeMapping["name"] {
  if (first !== null && last !== null) return [first, last];
  return full === null ? null : [full];
}

function singleOf(header: readonly string[]): GradeMapping["single"] {
  const [step, grade] = [firstOf(header, ["step"]), firstOf(header, ["grade"])];
  if (step === null || grade === null) return null;
  return { step, grade, achievedAt: firstOf(header, ["achieved_at", "achieved_on"]) };
}

function matchSteps(header: readonly string[], candidates: number[], steps: readonly StepName[]) {
  const byName = new Map<string, StepName[]>();
  for (const step of steps) byName.set(foldHeading(step.name), [...(byName.get(foldHeading(step.name)) ?? []), step]);
  const found = candidates.map((column) => ({ column, step: stepFor(header[column] ?? "", byName) }));
  const best = new Map<string, number>();
  const matched: GradeMapping["steps"] = [];
  for (const { column, step } of preferred(header, found)) {
    if (!step || best.has(step.id)) continue;
    best.set(step.id, column);
    const rivals = found.filter((other) => other.step?.id === step.id && sameKind(header, other.column, column));
    if (rivals.length === 1) matched.push({ column, stepId: step.id });
  }
  matched.sort((a, b) => a.column - b.column);
  const used = new Set(matched.map(({ column }) => column));
  const doubled = new Set(matched.map(({ stepId }) => stepId));
  const unmatched = found.filter(({ column, step }) => !used.has(column) && !(step && doubled.has(step.id)));
  return { steps: matched, unmatched: unmatched.map(({ column }) => column) };
}

/**
 * Which of several columns of one step says best what it is. Moodle can export an item as real, percentage and letter at once:
 * the percentage needs no guess at the highest grade. Open edX's average of a kind of assignment stands behind what bears the name itself.
 */
function rankOf(heading: string): number {
  if (/\(percentage\)\s*$/i.test(heading)) return 0;
  return /\(avg\)\s*$/i.test(heading) ? 2 : 1;
}
const sameKind = (header: readonly string[], a: number, b: number) =>
  rankOf(header[a] ?? "") === rankOf(header[b] ?? "");

const preferred = <T extends { column: number }>(header: readonly string[], found: T[]): T[] =>
  found.toSorted((a, b) => rankOf(header[a.column] ?? "") - rankOf(header[b.column] ?? ""));

/** The step of that name: as it stands, without a suffix in brackets, or without what Moodle puts before it (“Quiz: …”). */
function stepFor(heading: string, byName: Map<string, StepName[]>): StepName | null {
  const bare = heading.replace(/(\s*\([^()]*\))+\s*$/, "");
  for (const text of [heading, bare, bare.replace(/^[\p{L} ]{2,20}: */u, "")]) {
    const [step, other] = byName.get(foldHeading(text)) ?? [];
    if (step && !other && foldHeading(text) !== "") return step;
  }
  return null;
}

function firstOf(header: readonly string[], headings: string[]): number | null {
  for (const wanted of headings) {
    const index = header.findIndex((heading) => foldHeading(heading) === foldHeading(wanted));
    if (index >= 0) return index;
  }
  return null;
}

const indexOrNull = (index: number) => (index < 0 ? null : index);
