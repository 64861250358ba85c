import { z } from "zod";
import { findRecipient } from "../../../db/queries/recipients";
import {
  type CredentialFound,
  type NamedFound,
  type PersonFound,
  searchAchievements,
  searchCredentials,
  searchPathways,
  searchPeople,
  searchPrograms,
} from "../../../db/queries/search";
import type { Id } from "../../core/ids";
import { can } from "../../governance/rules/permissions";
import { type ReadContext, read } from "../../read";
import { parseSearch, type SearchTerms } from "../rules/search";

/** Of one kind; whoever wants more has the lists with their filters. */
const MOST = 5;

export type Finds = {
  /** An id, a link or a whole address names this one thing: it is shown first. */
  exact: "people" | "credentials" | "pathways" | "programs" | "achievements" | null;
  people: PersonFound[];
  credentials: CredentialFound[];
  pathways: NamedFound<"pathway">[];
  programs: NamedFound<"program">[];
  achievements: NamedFound<"achievement">[];
};
const NOTHING: Finds = { exact: null, people: [], credentials: [], pathways: [], programs: [], achievements: [] };

/** Anything of a workspace by what somebody types; of what this person may see, at most five of a kind. */
export const searchWorkspace = read(
  "workspace.read",
  z.strictObject({ q: z.string().max(2000) }),
  async (context, { q }): Promise<Finds> => {
    const terms = parseSearch(q);
    if (terms.text === "") return NOTHING;
    if (terms.id) return byId(context, terms.id);
    const { db, workspace, actor, now } = context;
    const people = can(actor, "recipient.read") ? await searchPeople(db, workspace.id, terms, MOST) : [];
    const pathways = can(actor, "pathway.read") ? await searchPathways(db, workspace.id, terms.text, MOST) : [];
    const programs = can(actor, "program.read") ? await searchPrograms(db, workspace.id, terms.text, MOST) : [];
    const achievements = can(actor, "achievement.read")
      ? await searchAchievements(db, workspace.id, terms.text, MOST)
      : [];
    const recipientIds = people.map(({ id }) => id);
    const credentials =
      recipientIds.length > 0 && can(actor, "credential.read")
        ? await searchCredentials(db, workspace.id, { recipientIds }, now, MOST)
        : [];
    const exact = people.some(({ email }) => email.toLowerCase() === terms.email) ? "people" : null;
    return { exact, people, credentials, pathways, programs, achievements };
  },
);

async function byId(
  { db, workspace, actor, now }: ReadContext,
  { noun, id }: NonNullable<SearchTerms["id"]>,
): Promise<Finds> {
  if (noun === "credential" && can(actor, "credential.read")) {
    const credentials = await searchCredentials(db, workspace.id, { id }, now, 1);
    return { ...NOTHING, exact: credentials.length > 0 ? "credentials" : null, credentials };
  }
  if (noun === "recipient" && can(actor, "recipient.read")) {
    const person = await findRecipient(db, workspace.id, id as Id<"recipient">);
    if (!person) return NOTHING;
    return { ...NOTHING, exact: "people", people: [{ id: person.id, name: person.name, email: person.email ?? "" }] };
  }
  if (noun === "pathway" && can(actor, "pathway.read")) {
    const pathways = await searchPathways(db, workspace.id, id, 1);
    return { ...NOTHING, exact: pathways.length > 0 ? "pathways" : null, pathways };
  }
  if (noun === "program" && can(actor, "program.read")) {
    const programs = await searchPrograms(db, workspace.id, id, 1);
    return { ...NOTHING, exact: programs.length > 0 ? "programs" : null, programs };
  }
  if (noun === "achievement" && can(actor, "achievement.read")) {
    const achievements = await searchAchievements(db, workspace.id, id, 1);
    return { ...NOTHING, exact: achievements.length > 0 ? "achievements" : null, achievements };
  }
  return NOTHING;
}
