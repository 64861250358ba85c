import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { STATUS_FILTERS } from "@/lib/credentials/rules/credential-words";
import { SOURCE_KINDS } from "@/lib/credentials/rules/vocabulary";
import type { Actor } from "@/lib/governance/rules/permissions";
import { getGroup } from "@/lib/groups/reads/get-group";
import { type AskOptions, ask } from "@/lib/read";

type Query = Record<string, string | undefined>;
const BY_ITSELF = ["status", "source", "achievementId", "groupId"] as const;

/**
 * What the list's address narrows it to: the same for the list and for what is done to all of it. What an address asks
 * for that is not known here is left out of the filter and of `query`, so that it narrows nothing anywhere.
 */
export async function listFilter(actor: Actor, asked: Query, options?: AskOptions) {
  const [achievement, group] = await Promise.all([
    asked.achievementId
      ? known(ask(getAchievement, actor, { id: asked.achievementId as Id<"achievement"> }, options))
      : undefined,
    asked.groupId ? known(ask(getGroup, actor, { id: asked.groupId as Id<"group"> }, options)) : undefined,
  ]);
  const filter = {
    search: asked.q?.slice(0, 200),
    achievementId: achievement?.id,
    status: STATUS_FILTERS.find(({ value }) => value === asked.status)?.value,
    source: SOURCE_KINDS.find((kind) => kind === asked.source),
    sourceId: asked.sourceId?.slice(0, 64),
    groupId: group?.id,
  };
  const ignored = BY_ITSELF.filter((name) => asked[name] !== undefined && filter[name] === undefined);
  const query: Query = { ...asked };
  for (const name of ignored) delete query[name];
  return { filter, query, ignored, achievement, group };
}

/** What a read finds; nothing where it finds nothing, or what was asked for can't be a name of anything. */
async function known<V>(answer: Promise<V>): Promise<V | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && error.code !== "forbidden") return undefined;
    throw error;
  }
}
