import type { HiddenValues } from "@/components/ui/form-state";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import type { Actor } from "@/lib/governance/rules/permissions";
import { nudgeAudience } from "@/lib/programs/reads/preview-nudge";
import { MOST_CHOSEN } from "@/lib/programs/rules/nudge-input";
import { PIPELINE_STATES } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";

export type Search = Record<string, string | string[] | undefined>;
export type Chosen = ReturnType<typeof chosenOf>;

const PERSON = /^(prg_[0-9a-f]{32}:)?rcp_[0-9a-f]{32}$/;

/** Whom an address means: rows ticked in a table as `ids[]`, else everybody whom its filters find. */
export function chosenOf(search: Search) {
  const first = (name: string) => [search[name] ?? []].flat()[0] || undefined;
  const program = first("program") as Id<"program"> | undefined;
  const ticked = first("all") === "1" ? [] : [search["ids[]"] ?? [], search.recipient ?? []].flat();
  const people = ticked
    .filter((id) => PERSON.test(id))
    .slice(0, MOST_CHOSEN)
    .map((id) => (program && !id.includes(":") ? `${program}:${id}` : id));
  const only = { certification: first("certification") as Id<"certification"> | undefined, program };
  if (ticked.length > 0) return { ...only, people };
  const status = PIPELINE_STATES.find((each) => each === first("status"));
  return { ...only, group: first("group"), name: first("name"), status, ended: first("ended") === "true" || undefined };
}

/** Those of one program among them. */
export function chosenIn(chosen: Chosen, program: Id<"program">): Chosen {
  if (!("people" in chosen) || !chosen.people) return { ...chosen, program };
  const people = chosen.people.filter((id) => !id.includes(":") || id.startsWith(`${program}:`));
  return { certification: chosen.certification, program, people };
}

/**
 * After more time was given: the program that it was, whatever its people were found by, and where they were chosen. The address
 * names a certification and its filters, never another address.
 */
export function givenTo(search: Search, certifications: boolean) {
  const here = chosenOf({ program: search.program });
  const from = chosenOf({ ...search, "ids[]": undefined, recipient: undefined, program: undefined });
  return { here, from: certifications && from.certification ? from : here };
}

/** The same as fields of a form. */
export function fieldsOf({ people, ...filter }: Chosen & { people?: string[] }): HiddenValues {
  const written = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return { ...Object.fromEntries(written), "people[]": people };
}

/** Who they are; a refusal, or nobody at all, as the sentence that says so (`""`: our own). */
export async function loadChosen(actor: Actor, chosen: Chosen) {
  if (!chosen.certification && !chosen.program && !("people" in chosen)) return { refusal: "" };
  try {
    const audience = await orNotFound(ask(nudgeAudience, actor, chosen));
    return audience.total > 0 ? { audience } : { refusal: "" };
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error.code === "conflict" ? error.message : "" };
    throw error;
  }
}
export type ChosenPeople = Extract<Awaited<ReturnType<typeof loadChosen>>, { audience: unknown }>["audience"];
