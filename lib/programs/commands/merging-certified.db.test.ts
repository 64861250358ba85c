import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "@/lib/core/ids";
import { mergeRecipients, unmergeRecipients } from "@/lib/recipients/commands/merge-recipients";
import { dbTest } from "@/tests/support/db";
import { ANA, aCohort, BEN, credentialsOf, endNow } from "@/tests/support/ending";
import { aWorkspace, run } from "@/tests/support/factories";
import { aProgramCertification } from "@/tests/support/programs";

dbTest(
  "two records that are certified both: one of the two is the certification's, and undone both are again",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage);
    const { people } = await aCohort(stage, { certificationId, passing: [ANA, BEN], name: "Both" }).then(
      async (program) => {
        await endNow(stage, program.id);
        return program;
      },
    );
    const [keptId, mergedId] = people;
    if (!keptId || !mergedId) throw new Error("Nobody is in it.");
    const userId = newId("user");
    await db.execute(sql`insert into users (id, email, name, email_verified) values (${userId}, ${ANA}, 'Ana', now())`);
    await db.execute(
      sql`insert into user_addresses (user_id, email_key, verified_at) values (${userId}, ${BEN}, now())`,
    );
    const before = [await credentialsOf(stage, ANA), await credentialsOf(stage, BEN)];
    const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
    const joined = await credentialsOf(stage, ANA);
    expect(joined.map(({ status }) => status)).toEqual(["issued", "issued"]);
    expect(joined.filter((row) => row.certificationId !== null).map((row) => row.id)).toEqual(
      before[0]?.map((row) => row.id),
    );
    await run(stage, unmergeRecipients, { id });
    expect([await credentialsOf(stage, ANA), await credentialsOf(stage, BEN)]).toEqual(before);

    await run(stage, mergeRecipients, { keptId, mergedId });
    await endNow(stage, (await aCohort(stage, { certificationId, passing: [ANA], name: "Later" })).id);
    const inForce = (await credentialsOf(stage, ANA)).filter(
      (row) => row.certificationId !== null && row.status === "issued",
    );
    expect(inForce).toHaveLength(1);
  },
);
