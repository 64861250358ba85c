import { expect } from "vitest";
import { PROGRAM_SORTS } from "@/db/queries/programs";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { aWorkspace } from "@/tests/support/factories";
import { aProgram } from "@/tests/support/programs";
import { listPrograms } from "./list-programs";

const EXPECTED = {
  name: ["Autumn", "beginners", "Spring", "Undated"],
  startsOn: ["Spring", "beginners", "Autumn", "Undated"],
  endsOn: ["beginners", "Spring", "Autumn", "Undated"],
};

dbTest("programs are listed in every order, page by page without a gap; without a day comes last", async ({ db }) => {
  const stage = await aWorkspace(db);
  const days = { components: [] };
  await aProgram(stage, { name: "Spring", startsOn: "2026-03-01", endsOn: "2026-06-30", ...days });
  await aProgram(stage, { name: "Autumn", startsOn: "2026-09-01", endsOn: "2026-12-18", ...days });
  await aProgram(stage, { name: "Undated", ...days });
  await aProgram(stage, { name: "beginners", startsOn: "2026-03-02", endsOn: "2026-03-09", ...days });
  for (const sort of PROGRAM_SORTS) {
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(listPrograms, stage.actor, { sort, limit: 1, cursor }, { db, now: stage.now });
      names.push(...page.data.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor && names.length < 9);
    const key = sort.replace("-", "") as keyof typeof EXPECTED;
    expect([sort, ...names]).toEqual([sort, ...(sort === key ? EXPECTED[key] : EXPECTED[key].toReversed())]);
  }
});
