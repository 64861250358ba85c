import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Id } from "@/lib/core/ids";
import { forgetStagedImports } from "@/lib/credentials/staged-imports";
import { importFile } from "@/lib/entrypoints/import-file";
import { failJob } from "@/lib/governance/commands/fail-job";
import { retryJob } from "@/lib/governance/commands/retry-job";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "@/tests/support/factories";
import { archiveAchievement } from "./archive-achievement";
import { deleteCredentials } from "./delete-credentials";
import { CHUNK, importChunk } from "./import-chunk";
import { releaseChunk } from "./release-chunk";
import { releaseDrafts } from "./release-drafts";
import { remapImport } from "./remap-import";
import { revokeCredentials } from "./revoke-credentials";
import { startImport } from "./start-import";

type Settings = Partial<Parameters<typeof importFile>[1]>;
const GOOD = "name,email,issued_on\nAda Lovelace,ada@x.example,2026-03-01\nNoor نور 🌟,noor@x.example,2026-03-02\n";

async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === "string" ? new TextEncoder().encode(text) : text;
}

function send(stage: Stage, achievementId: Id<"achievement">, file: string | Uint8Array, settings: Settings = {}) {
  const { db, now } = stage;
  return importFile(stage.actor, { achievementId, mode: "start", ...settings }, bytesOf(file), { db, now });
}

async function finish(stage: Stage, jobId: Id<"job"> | null): Promise<Record<string, number>> {
  if (!jobId) throw new Error("Nothing was begun.");
  for (let i = 0; i < 50; i++) {
    if (!(await run(stage, importChunk, { jobId })).finished) continue;
    const { rows } = await stage.db.execute<{ result: Record<string, number> }>(
      sql`select result from jobs where id = ${jobId}`,
    );
    return rows[0]?.result ?? {};
  }
  throw new Error("The import did not end.");
}

const importAll = async (stage: Stage, achievementId: Id<"achievement">, file: string, settings: Settings = {}) =>
  finish(stage, (await send(stage, achievementId, file, settings)).jobId);

async function counts({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<Record<string, number>>(sql`
    select (select count(*)::int from credentials where workspace_id = ${workspaceId}) as credentials,
      (select count(*)::int from recipients where workspace_id = ${workspaceId}) as recipients,
      (select count(*)::int from imports where workspace_id = ${workspaceId}) as imports,
      (select count(*)::int from import_rows where workspace_id = ${workspaceId}) as rows,
      (select count(*)::int from jobs where workspace_id = ${workspaceId}) as jobs,
      (select count(*)::int from outbox where workspace_id = ${workspaceId}) as events`);
  return rows[0];
}
const NOTHING = { credentials: 0, recipients: 0, imports: 0, rows: 0, jobs: 0, events: 0 };

async function issued({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<{
    email: string;
    name: string;
    status: string;
    day: string;
    notify: boolean;
    id: Id<"credential">;
  }>(sql`
    select r.email, c.recipient_name as name, c.status, c.issued_on::text as day, c.notify, c.id
    from credentials c join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
    where c.workspace_id = ${workspaceId} order by r.email, c.issued_on`);
  return rows;
}

const file = (n: number, day = "2026-03-01") =>
  `name,email,issued_on\n${Array.from({ length: n }, (_, i) => `Person ${i},p${String(i).padStart(5, "0")}@x.example,${day}\n`).join("")}`;

describe("a good file", () => {
  dbTest("is issued: names as written, days of its own, attributes, one event for all", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const result = await importAll(stage, achievement, GOOD);
    expect(result).toEqual({ issued: 2, drafts: 0, skipped: 0, refused: 0 });
    expect(await issued(stage)).toMatchObject([
      { email: "ada@x.example", name: "Ada Lovelace", status: "issued", day: "2026-03-01" },
      { email: "noor@x.example", name: "Noor نور 🌟", status: "issued", day: "2026-03-02" },
    ]);
    const { rows } = await db.execute<{ name: string; n: number }>(sql`
      select name, jsonb_array_length(data -> 'credentialIds') as n from outbox where workspace_id = ${stage.workspaceId} order by created_at, name`);
    expect(rows).toEqual([
      { name: "credentials/credential.issued", n: 2 },
      { name: "credentials/import.requested", n: null },
    ]);
  });

  dbTest("tells nobody of what lies in the past, unless asked", async ({ db }) => {
    const stage = await aWorkspace(db, { now: "2026-03-10T09:00:00Z" });
    const [past, asked, today] = [await anAchievement(stage), await anAchievement(stage), await anAchievement(stage)];
    await importAll(stage, past, GOOD);
    expect((await issued(stage)).map((row) => row.notify)).toEqual([false, false]);
    await importAll(stage, asked, GOOD, { notify: true });
    await importAll(stage, today, "name,email\nEve,eve@x.example\n");
    const told = (await issued(stage)).filter((row) => row.notify).map((row) => row.email);
    expect(told).toEqual(["ada@x.example", "eve@x.example", "noor@x.example"]);
  });

  dbTest("leaves a known person's own name as it is, and puts the file's on the credential", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    await issue(stage, await anAchievement(stage), "ada@x.example", { name: "Augusta Ada King" });
    await importAll(stage, achievement, GOOD.replace("ada@x.example", "ADA@X.example"));
    const { rows } = await db.execute<{ name: string }>(
      sql`select name from recipients where workspace_id = ${stage.workspaceId} and email_key = 'ada@x.example'`,
    );
    expect(rows).toEqual([{ name: "Augusta Ada King" }]);
    expect((await issued(stage)).map((row) => row.name)).toContain("Ada Lovelace");
  });
});

describe("the same again", () => {
  dbTest("writes nothing: the same file, and the same people in another", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    await importAll(stage, achievement, GOOD);
    const before = await issued(stage);
    expect(await importAll(stage, achievement, GOOD)).toEqual({ issued: 0, drafts: 0, skipped: 2, refused: 0 });
    const other = "E-Mail;Vorname;Nachname;issued_on\nADA@x.example;A.;L.;2026-03-01\nnew@x.example;N;E;2026-03-01\n";
    expect(await importAll(stage, achievement, other)).toMatchObject({ issued: 1, skipped: 1 });
    expect((await issued(stage)).filter((row) => row.email !== "new@x.example")).toEqual(before);
  });

  dbTest("not even after deletion or revocation; another day is another credential", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    await importAll(stage, achievement, GOOD);
    const [ada, noor] = await issued(stage);
    if (!ada || !noor) throw new Error("Two were issued.");
    await run(stage, deleteCredentials, { ids: [ada.id] });
    await run(stage, revokeCredentials, { ids: [noor.id], reason: "Not earned" });
    expect(await importAll(stage, achievement, GOOD)).toMatchObject({ issued: 0, skipped: 2 });
    expect(await importAll(stage, achievement, GOOD.replaceAll("2026-03-0", "2025-03-0"))).toMatchObject({ issued: 2 });
  });

  dbTest("the ledger alone stops it too, where the credential's own row does not show it", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    await importAll(stage, achievement, GOOD);
    await db.execute(sql`update credentials set issued_on = '2001-01-01' where workspace_id = ${stage.workspaceId}`);
    expect(await importAll(stage, achievement, GOOD)).toMatchObject({ issued: 0, skipped: 2 });
  });

  dbTest("what was issued by hand that day is not issued again", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    await issue(stage, achievement, "Ada@x.example", { issuedOn: "2026-03-01" });
    expect(await importAll(stage, achievement, GOOD)).toMatchObject({ issued: 1, skipped: 1 });
  });
});

describe("duplicates", () => {
  dbTest("a person who may hold it only once is refused, counted and listed", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage, { duplicates: "deny", name: "Once" });
    await issue(stage, achievement, "ada@x.example", { issuedOn: "2025-01-01" });
    const { importId, jobId } = await send(stage, achievement, GOOD);
    expect(await finish(stage, jobId)).toMatchObject({ issued: 1, refused: 1 });
    const { rows } = await db.execute(
      sql`select line, errors from import_rows where import_id = ${importId} and errors is not null`,
    );
    expect(rows).toEqual([
      { line: 2, errors: [{ column: "email", message: "Already holds Once, which is given to a person only once." }] },
    ]);
  });

  dbTest("where a newer one replaces, the older one is replaced", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage, { duplicates: "replace" });
    await issue(stage, achievement, "ada@x.example", { issuedOn: "2025-01-01" });
    await importAll(stage, achievement, GOOD);
    expect((await issued(stage)).map((row) => `${row.email} ${row.day} ${row.status}`)).toEqual([
      "ada@x.example 2025-01-01 replaced",
      "ada@x.example 2026-03-01 issued",
      "noor@x.example 2026-03-02 issued",
    ]);
  });
});

const LONG = "x".repeat(10_000);
const BAD_FILES: [what: string, content: string | Uint8Array, message: RegExp][] = [
  ["ragged rows", "name,email\nAda,ada@x.example,3\n", /3 cells, the header has 2/],
  ["broken quotes", 'name,email\nAda,ada@x.example\nDwayne "The Rock" J,d@x.example\n', /quotation mark/],
  ["a quote that is never closed", 'name,email\nAda,ada@x.example\n"Bob,b@x.example\n', /quotation mark/],
  ["Windows-1252", Buffer.from("name,email\nJürgen,j@x.example\n", "latin1"), /not UTF-8/],
  ["a renamed ZIP", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /ZIP file/],
  ["an empty file", "", /empty/],
  ["only headings", "name,email\n", /no rows/],
  ["no address column", "name,town\nAda,London\n", /No column holds the e-mail address/],
  ["one address twice", "name,email\nAda,ada@x.example\nAda,ADA@x.example\n", /on line 2 already/],
  ["an address that is none", "name,email\nAda,ada at x\n", /not an e-mail address/],
  ["an impossible day", "name,email,issued_on\nAda,ada@x.example,2026-02-30\n", /30 February 2026 does not exist/],
  [
    "expiry before issue",
    "name,email,issued_on,expires_on\nAda,a@x.example,2026-03-01,2026-02-01\n",
    /before it is issued/,
  ],
  ["a name of 10,000 characters", `name,email\n${LONG},a@x.example\n`, /At most 200/],
  ["no name", "name,email\n ,a@x.example\n", /The name is missing/],
];

describe("a bad file", () => {
  for (const [what, content, message] of BAD_FILES) {
    dbTest(`${what}: is refused with its reason, and nothing is written`, async ({ db }) => {
      const stage = await aWorkspace(db);
      const achievement = await anAchievement(stage);
      const refused = await send(stage, achievement, content).catch((error: unknown) => error);
      const {
        code,
        message: said,
        fields,
      } = refused as { code: string; message: string; fields: { message: string }[] };
      expect(code).toBe("invalid");
      expect([said, ...fields.map((field) => field.message)].join(" ")).toMatch(message);
      expect(await counts(stage)).toEqual(NOTHING);
    });
  }

  dbTest("the errors name line and column, by line", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const text = 'name,email\n"Ada\nL.",a@x.example\nBob,\n,b@x.example\nAda,A@x.example\n';
    await expect(send(stage, achievement, text)).rejects.toMatchObject({
      message: "3 of 4 rows cannot be imported. Mend them, or leave them out.",
      fields: [
        { line: 4, column: "email", message: "The e-mail address is missing." },
        { line: 5, column: "name", message: "The name is missing." },
        { line: 6, column: "email", message: "A@x.example is on line 2 already. Each address may stand once." },
      ],
    });
  });

  dbTest("good rows go ahead without the bad, if asked", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const text = `${GOOD}Bad,nowhere,2026-03-01\n`;
    expect(await importAll(stage, achievement, text, { skipInvalid: true })).toMatchObject({ issued: 2 });
  });

  dbTest("but not where a quotation mark has swallowed the rest", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const sent = send(stage, achievement, `${GOOD}"Bob,b@x.example,2026-03-01\n`, { skipInvalid: true });
    await expect(sent).rejects.toThrow("Line 4: A quotation mark is opened here and not closed.");
    expect(await counts(stage)).toEqual(NOTHING);
  });

  dbTest("controls and marks that turn text around are no part of a name", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    await importAll(stage, achievement, "name,email\n\u202eAda\u202c\u0007 L,ada@x.example\nنور 👩‍🚀,n@x.example\n");
    expect((await issued(stage)).map((row) => row.name)).toEqual(["Ada L", "نور 👩‍🚀"]);
  });
});

describe("a trial run", () => {
  dbTest("says what is wrong and writes nothing", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const report = await send(stage, achievement, `${GOOD}Ada,ADA@x.example,2026-03-01\n`, { mode: "check" });
    expect(report).toEqual({
      rows: 3,
      valid: 2,
      errors: [
        { line: 4, column: "email", message: "ADA@x.example is on line 2 already. Each address may stand once." },
      ],
      errorCount: 1,
      importId: null,
      jobId: null,
    });
    expect(await counts(stage)).toEqual(NOTHING);
  });

  dbTest("reports the first thousand errors and counts all", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const text = `name,email\n${"Ada,nowhere\n".repeat(1500)}`;
    const { errors, ...report } = await send(stage, achievement, text, { mode: "check" });
    expect([errors.length, errors.at(-1)?.line, report.errorCount, report.valid]).toEqual([1000, 1001, 1500, 0]);
  });
});

describe("what may not be imported for", () => {
  dbTest("an achievement that is a draft, archived, or another workspace's", async ({ db }) => {
    const [stage, other] = [await aWorkspace(db), await aWorkspace(db)];
    const [draft, closed] = [await anAchievement(stage, { status: "draft" }), await anAchievement(stage)];
    await run(stage, archiveAchievement, { id: closed });
    await expect(send(stage, draft, GOOD)).rejects.toMatchObject({ code: "conflict" });
    await expect(send(stage, closed, GOOD)).rejects.toMatchObject({ code: "conflict" });
    await expect(send(stage, await anAchievement(other), GOOD)).rejects.toMatchObject({ code: "not_found" });
    expect(await counts(stage)).toEqual(NOTHING);
  });

  dbTest("archived while it runs: the job stops with the reason", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage, { name: "Gone" });
    const { jobId } = await send(stage, achievement, GOOD);
    await run(stage, archiveAchievement, { id: achievement });
    await expect(finish(stage, jobId)).rejects.toThrow("Gone is archived. Nothing more is issued of it.");
  });
});

describe("a job", () => {
  dbTest("goes on where it stopped, and a chunk asked for twice is done once", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const { jobId } = await send(stage, achievement, file(2500));
    if (!jobId) throw new Error("A job was begun.");
    const job = async () =>
      (
        await db.execute<{ done: number; total: number; status: string }>(
          sql`select done, total, status from jobs where id = ${jobId}`,
        )
      ).rows[0];
    await run(stage, importChunk, { jobId });
    expect(await job()).toEqual({ done: CHUNK, total: 2500, status: "running" });
    expect(await finish(stage, jobId)).toMatchObject({ issued: 2500, skipped: 0 });
    await run(stage, importChunk, { jobId });
    expect(await job()).toEqual({ done: 2500, total: 2500, status: "done" });
    expect((await counts(stage))?.credentials).toBe(2500);
  });

  dbTest("that failed says why, and goes on where it stopped when a person asks", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const { jobId } = await send(stage, achievement, file(1500));
    if (!jobId) throw new Error("A job was begun.");
    await run(stage, importChunk, { jobId });
    await run(stage, failJob, { jobId, error: "The disk is full." });
    expect(await run(stage, importChunk, { jobId })).toEqual({ finished: true });
    expect((await counts(stage))?.credentials).toBe(CHUNK);
    await run(stage, retryJob, { jobId });
    expect(await finish(stage, jobId)).toMatchObject({ issued: 1500, skipped: 0 });
    await expect(run(stage, retryJob, { jobId })).rejects.toMatchObject({ code: "conflict" });
  });

  dbTest(
    "over the limit the first rows of the file go out and the rest wait; once there is room, the oldest first",
    async ({ db }) => {
      const stage = await aWorkspace(db, { limit: 1200 });
      const achievement = await anAchievement(stage);
      expect(await importAll(stage, achievement, file(1300))).toMatchObject({ issued: 1200, drafts: 100 });
      const waiting = (await issued(stage)).filter((row) => row.status === "draft").map((row) => row.email);
      expect(waiting[0]).toBe("p01200@x.example");
      const gone = (await issued(stage)).slice(0, 30).map((row) => row.id);
      await run(stage, deleteCredentials, { ids: gone });
      const { jobId } = await run(stage, releaseDrafts, {});
      while (!(await run(stage, releaseChunk, { jobId })).finished);
      const { rows } = await db.execute<{ status: string; n: number }>(sql`
      select status, count(*)::int as n from credentials where workspace_id = ${stage.workspaceId} group by 1 order by 1`);
      expect(rows).toEqual([
        { status: "deleted", n: 30 },
        { status: "draft", n: 70 },
        { status: "issued", n: 1200 },
      ]);
      await expect(run(stage, releaseDrafts, {})).rejects.toThrow("leaves no room");
    },
  );
});

describe("staged records", () => {
  dbTest("are forgotten after a week, unless their job is still to be done; what was issued stays", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    await send(stage, achievement, GOOD, { mode: "keep" });
    await importAll(stage, achievement, GOOD);
    const open = await send(stage, achievement, GOOD);
    const left = async () =>
      (
        await db.execute<{ id: string }>(
          sql`select distinct import_id as id from import_rows where workspace_id = ${stage.workspaceId}`,
        )
      ).rows;
    expect(await forgetStagedImports(db, new Date("2026-03-16T09:00:00Z"))).toBe(0);
    expect(await left()).toHaveLength(3);
    expect(await forgetStagedImports(db, new Date("2026-03-18T09:00:00Z"))).toBe(2);
    expect(await left()).toEqual([{ id: open.importId }]);
    expect(await counts(stage)).toMatchObject({ credentials: 2, imports: 2 });
  });
});

describe("a file that a person looks at first", () => {
  dbTest("is kept, read anew with other columns, and begun once", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const text = "who,where\nAda,ada@x.example\nAda,ADA@x.example\nBob,nowhere\n";
    const { importId, ...kept } = await send(stage, achievement, text, { mode: "keep" });
    if (!importId) throw new Error("It was kept.");
    expect(kept).toMatchObject({ rows: 3, valid: 0, jobId: null });
    await expect(run(stage, startImport, { id: importId, skipInvalid: true })).rejects.toThrow("No row of this file");
    const mapping = { name: "who", email: "where" };
    expect(await run(stage, remapImport, { id: importId, mapping })).toMatchObject({ rows: 3, valid: 1 });
    expect(await run(stage, remapImport, { id: importId, mapping })).toMatchObject({ rows: 3, valid: 1 });
    await expect(run(stage, startImport, { id: importId })).rejects.toMatchObject({ code: "invalid" });
    const { jobId } = await run(stage, startImport, { id: importId, skipInvalid: true });
    await expect(run(stage, startImport, { id: importId, skipInvalid: true })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(run(stage, remapImport, { id: importId, mapping })).rejects.toMatchObject({ code: "conflict" });
    expect(await finish(stage, jobId)).toMatchObject({ issued: 1 });
  });
});
