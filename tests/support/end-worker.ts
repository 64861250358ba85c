// A process that ends a program, gives everybody their result and queues the mails, and dies before its n-th statement of
// what is left to do: arguments are database, workspace, program and n. Exits by itself only when all is done.
import { sql } from "drizzle-orm";
import pg from "pg";
import { openDb } from "../../db/client";
import { execute } from "../../lib/command";
import { DomainError } from "../../lib/core/errors";
import type { Id } from "../../lib/core/ids";
import type { Actor } from "../../lib/governance/rules/permissions";
import { endChunk } from "../../lib/programs/commands/end-chunk";
import { endProgram } from "../../lib/programs/commands/end-program";
import { queueResultMails } from "../../lib/programs/commands/queue-result-mails";
import { PROGRAM_EVENTS, type ResultsMade } from "../../lib/programs/rules/events";

const [url = "", workspaceId = "", id = "", killBefore = ""] = process.argv.slice(2);
const actor: Actor = { kind: "system", job: "test", workspaceId: workspaceId as Id<"workspace"> };
const { db, close } = openDb(url, 1);
const options = { db, now: new Date("2026-04-01T09:00:00Z") };

let statements = -1_000;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = new Proxy(query, {
  apply(target, client, parameters) {
    if (++statements === Number(killBefore)) process.kill(process.pid, "SIGKILL");
    return Reflect.apply(target, client, parameters);
  },
});

const { rows: was } = await db.execute<{ status: string }>(sql`select status from programs where id = ${id}`);
statements = 0;
const begun = await execute(endProgram, actor, { id }, options).catch((error: unknown) => {
  if (error instanceof DomainError) return null; // everybody has a result already
  throw error;
});
if (was[0]?.status === "ended") statements = 0; // that looked, and changed nothing
if (begun) while (!(await execute(endChunk, actor, { jobId: begun.jobId }, options)).finished);
const { rows } = await db.execute<{ data: ResultsMade }>(
  sql`select data from outbox where name = ${PROGRAM_EVENTS.resultsMade} order by id`,
);
for (const { data } of rows) {
  if (data.programId !== id) continue;
  await execute(queueResultMails, actor, { programId: data.programId, recipientIds: data.recipientIds }, options);
}
await close();
