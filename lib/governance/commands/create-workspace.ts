import type { z } from "zod";
import { type Db, getDb, transaction } from "../../../db/client";
import { insertAudit } from "../../../db/queries/audit";
import { insertMember } from "../../../db/queries/members";
import { insertWorkspace } from "../../../db/queries/workspaces";
import { now as readClock } from "../../clock";
import { DomainError, invalid } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import { parseInput } from "../../core/parse";
import { createWorkspaceInput } from "../rules/member-input";
import { slugCandidates } from "../rules/slug";

type Options = { db?: Db; requestId?: string };

/** Anybody signed in may: it is the one verb that no workspace can authorise. Whoever creates it owns it. */
export async function createWorkspace(
  userId: Id<"user">,
  raw: z.input<typeof createWorkspaceInput>,
  { db = getDb(), requestId }: Options = {},
): Promise<{ id: Id<"workspace">; slug: string }> {
  const { name, timeZone, slug: wished } = parseInput(createWorkspaceInput, raw);
  return transaction(db, async (tx) => {
    const [id, memberId, now] = [newId("workspace"), newId("member"), await readClock(tx)];
    const make = (slug: string) => insertWorkspace(tx, { id, slug, name, timeZone, createdAt: now });
    const slug = wished ? await asWished(wished, make) : await firstFree(slugCandidates(name), make);
    await insertMember(tx, { workspaceId: id, id: memberId, userId, role: "owner", createdAt: now });
    await insertAudit(tx, id, [
      {
        at: now,
        actorKind: "member",
        actorId: memberId,
        action: "workspace.create",
        subject: id,
        before: null,
        after: { name, slug, timeZone },
        requestId: requestId ?? null,
      },
    ]);
    return { id, slug };
  });
}

type Make = (slug: string) => Promise<boolean>;

async function asWished(slug: string, make: Make): Promise<string> {
  if (await make(slug)) return slug;
  throw invalid("slug", "Another workspace has this one.");
}

async function firstFree(candidates: string[], make: Make): Promise<string> {
  for (const slug of candidates) if (await make(slug)) return slug;
  throw new DomainError("conflict", "Many workspaces have this name. Choose a short name of your own.");
}
