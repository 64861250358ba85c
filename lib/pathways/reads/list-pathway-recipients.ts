import { z } from "zod";
import { countEnrolled } from "../../../db/queries/pathway-figures";
import {
  countProgress,
  listProgress,
  PROGRESS_SORTS,
  type ProgressRow,
  type Scope,
} from "../../../db/queries/pathway-progress";
import { type Id, idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";
import { analyticsFilter, pathwayScope } from "./pathway-analytics";

/** Which of a pathway's recipients: the same for the list, its count and the export. */
export const recipientsFilter = {
  ...analyticsFilter,
  missing: idSchema("achievement").optional(),
  completed: z.stringbool().optional(),
  search: z.string().trim().max(200).optional(),
};

const listInput = z.strictObject({
  id: idSchema("pathway"),
  ...pageInput,
  ...recipientsFilter,
  sort: z.enum(PROGRESS_SORTS).default("name"),
});

export type PathwayRecipient = {
  recipient: { id: Id<"recipient">; name: string; email: string };
  steps: { achievementId: Id<"achievement">; earned: boolean; expired: boolean }[];
  completed: boolean;
  completedAt: string | null;
  lastOn: string;
};

const KINDS = { name: "any", recent: "day", steps: "integer" } as const;

/** Everybody who holds a step, one mark for each step; `missing` keeps those who do not hold that one. */
export const listPathwayRecipients = read(
  "pathway.read",
  listInput,
  async (context, input): Promise<Page<PathwayRecipient>> => {
    const { id, limit, cursor, since, until, groupId, ...page } = input;
    const scope = await pathwayScope(context, id, { since, until, groupId });
    if (scope.steps.length === 0) return { data: [], nextCursor: null };
    const after = decodeCursor(cursor, [KINDS[page.sort], "any"]) as [string, string] | null;
    const rows = await listProgress(context.db, scope, { ...page, after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => viewProgress(row, scope),
      (row) => [row.sortKey, row.recipientId],
    );
  },
);

/** How many the same filters find. */
export const countPathwayRecipients = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway"), ...recipientsFilter }),
  async (context, { id, since, until, groupId, ...filter }) => {
    const scope = await pathwayScope(context, id, { since, until, groupId });
    return scope.steps.length === 0 ? 0 : countProgress(context.db, scope, filter);
  },
);

export function viewProgress(row: ProgressRow, scope: Pick<Scope, "steps">): PathwayRecipient {
  return {
    recipient: { id: row.recipientId, name: row.name, email: row.email },
    steps: scope.steps.map((achievementId) => {
      const earned = row.earned.includes(achievementId);
      return { achievementId, earned, expired: earned && !row.live.includes(achievementId) };
    }),
    completed: row.completed,
    completedAt: row.completedAt,
    lastOn: row.lastOn,
  };
}

/** How many hold a step at all: the number beside the tab. */
export const countEnrolledRecipients = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway") }),
  async (context, { id }) => countEnrolled(context.db, await pathwayScope(context, id)),
);
