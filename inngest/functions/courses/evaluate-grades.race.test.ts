import { sql } from "drizzle-orm";
import { serve } from "inngest/edge";
import { afterEach, vi } from "vitest";
import { closeDb } from "../../../db/client";
import { userAddresses } from "../../../db/schema/users";
import { mergeRecipients } from "../../../lib/recipients/commands/merge-recipients";
import { aCourse, generate, grade } from "../../../tests/support/courses";
import { raceTest } from "../../../tests/support/db";
import { until } from "../../../tests/support/engine";
import { aWorkspace, run } from "../../../tests/support/factories";
import { aPerson } from "../../../tests/support/people";
import { inngest } from "../../client";
import { Engine } from "../../engine/engine";
import { relayOutbox } from "../../relay";
import { runtime } from "../../runtime";
import { evaluateGrades } from "./evaluate-grades";

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.fetch = undefined;
});

raceTest(
  "by the events alone: who passes by a grade, and who passes since two records are one, has the certificate",
  async ({ url, open }) => {
    vi.stubEnv("DATABASE_URL", url);
    vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
    const { db } = open(8);
    const handler = serve({ client: inngest, functions: [evaluateGrades] });
    const engine = new Engine({ url, db, signingKey: runtime.signingKey, handler, backoff: () => 50 });
    runtime.fetch = (...request) => engine.fetch(...request);
    await engine.start();
    await until("the engine runs", () => engine.state === "running");

    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const keptId = await grade(stage, course, "work@x.example", 95, null);
    const mergedId = await grade(stage, course, "home@x.example", null, 95);
    await generate(stage, course.id);
    const { id: userId } = await aPerson(db, "work@x.example");
    await db.insert(userAddresses).values({ userId, emailKey: "home@x.example", verifiedAt: new Date() });
    const holders = (wanted: string[]) =>
      until(`${wanted.join(" and ")} have it`, async () => {
        await relayOutbox();
        const { rows } = await db.execute<{ email: string }>(sql`
          select r.email from credentials c join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
          where c.workspace_id = ${stage.workspaceId} and c.status = 'issued' order by 1`);
        return rows.map(({ email }) => email).join() === wanted.join();
      });

    await grade(stage, course, "ana@x.example", 95, 95);
    await holders(["ana@x.example"]);
    await run(stage, mergeRecipients, { keptId, mergedId });
    await holders(["ana@x.example", "work@x.example"]);
    await engine.stop(5_000);
  },
  60_000,
);
