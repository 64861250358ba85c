// A process that ends a program, gives everybody their result and queues the mails, and dies before its n-th statement of
// what is left to do: arguments are database, workspace, program and n. With a certification as the fifth it adds that to a
// program that has ended, and certifies those who passed. Exits by itself only when all is done.
import { sql } from "drizzle-orm";
import pg from "pg";
import { openDb } from "../../db/client";
import { execute } from "../../lib/command";
import { DomainError } from "../../lib/core/errors";
import type { Id } from "../../lib/core/ids";
import { CREDENTIAL_EVENTS, type CredentialEventData } from "../../lib/credentials/rules/events";
import type { Actor } from "../../lib/governance/rules/permissions";
import { queueIssuedMails } from "../../lib/pathways/commands/queue-issued-mails";
import { certifyChunk } from "../../lib/programs/commands/certify-chunk";
import { certifyProgram } from "../../lib/programs/commands/certify-program";
import { endChunk } from "../../lib/programs/commands/end-chunk";
import { endProgram } from "../../lib/programs/commands/end-program";
import { queueResultMails } from "../../lib/programs/commands/queue-result-mails";
import { PROGRAM_EVENTS, type ResultsMade } from "../../lib/programs/rules/events";

const [url = "", workspaceId = "", id = "", killBefore = "", certificationId = ""] = process.argv.slice(2);
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

const [ask, chunk] = certificationId
  ? [() => execute(certifyProgram, actor, { id, certificationId }, options), certifyChunk]
  : [() => execute(endProgram, actor, { id }, options), endChunk];
const { rows: was } = await db.execute<{ asked: boolean }>(sql`
  select status = 'ended' and certification_id is not distinct from coalesce(${certificationId || null}, certification_id) as asked
  from programs where id = ${id}`);
statements = 0;
const begun = await ask().catch((error: unknown) => {
  if (error instanceof DomainError) return null; // everybody has theirs already
  throw error;
});
if (was[0]?.asked) statements = 0; // that looked, and changed nothing
if (begun) while (!(await execute(chunk, actor, { jobId: begun.jobId }, options)).finished);
await (certificationId ? tellOfCertificates() : tellOfResults());
await close();

async function tellOfResults() {
  const { rows } = await db.execute<{ data: ResultsMade }>(
    sql`select data from outbox where name = ${PROGRAM_EVENTS.resultsMade} order by id`,
  );
  for (const { data } of rows) {
    if (data.programId !== id) continue;
    await execute(queueResultMails, actor, { programId: data.programId, recipientIds: data.recipientIds }, options);
  }
}

async function tellOfCertificates() {
  const { rows } = await db.execute<{ data: CredentialEventData }>(
    sql`select data from outbox where name = ${CREDENTIAL_EVENTS.issued} order by id`,
  );
  for (const { data } of rows) await execute(queueIssuedMails, actor, { credentialIds: data.credentialIds }, options);
}
