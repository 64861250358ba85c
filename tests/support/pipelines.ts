import { programParticipants, programs } from "@/db/schema/programs";
import { recipients } from "@/db/schema/recipients";
import { type Id, newId } from "@/lib/core/ids";
import type { Standing } from "@/lib/programs/rules/standing";
import { aCourse, aDraft } from "./certifications";
import { aWorkspace, type Stage } from "./factories";

/** A program, running and without components, of a certification or of none. */
export async function aProgram(
  stage: Stage,
  certificationId: Id<"certification"> | null,
  fields: Partial<typeof programs.$inferInsert>,
) {
  const id = newId("program");
  const { db, workspaceId } = stage;
  await db.insert(programs).values({ workspaceId, id, name: "Program", status: "running", certificationId, ...fields });
  return id;
}

/** Somebody new in these programs, with the projection of their progress as it is given. */
export async function aParticipant(
  { db, workspaceId, now }: Stage,
  programIds: Id<"program">[],
  { name, standing }: { name: string; standing?: Partial<Standing> },
  groupId: Id<"group"> | null = null,
) {
  const id = newId("recipient");
  const email = `${id}@x.example`;
  await db.insert(recipients).values({ workspaceId, id, name, email, emailKey: email });
  const rows = programIds.map((programId) => ({
    workspaceId,
    programId,
    recipientId: id,
    addedAt: now,
    groupId,
    ...standing,
  }));
  if (rows.length > 0) await db.insert(programParticipants).values(rows);
  return id;
}

/** A workspace with a certification that programs earn. */
export async function aPipeline(db: Stage["db"]) {
  const stage = await aWorkspace(db);
  const { id } = await aDraft(stage, await aCourse(stage), { earnedBy: "programs" });
  return { stage, id };
}
