import { describe, expect, test } from "vitest";
import { createNudgeInput } from "./nudge-input";
import { nudgeSkip } from "./nudge-reach";
import { nudgeTemplate, nudgeValues, overdueOf } from "./nudge-variables";
import { NUDGE_TEXTS } from "./nudge-words";

const OPEN = [
  { name: "Essay", dueOn: null },
  { name: "Test", dueOn: "2026-03-20" },
  { name: "Kick-off", dueOn: "2026-03-05" },
];
const ZOFIA = { name: "Zofia Nowak", program: "Leaders", certification: null, endsOn: "2026-06-30", open: OPEN };
const NORTHLIGHT = { issuer: "Northlight", today: "2026-03-20" };

describe("what a nudge says", () => {
  test("names what is past due and what is open, the earliest first; due today is not past due", () => {
    const values = nudgeValues(ZOFIA, NORTHLIGHT);
    expect(values).toMatchObject({
      firstName: "Zofia",
      overdue: "– Kick-off, was due on 5 March 2026",
      overdueCount: "1",
      open: "– Kick-off, was due on 5 March 2026\n– Test, due on 20 March 2026\n– Essay",
      openCount: "3",
      endsOn: "30 June 2026",
      certification: "Leaders",
    });
    expect(overdueOf(OPEN, "2026-03-21").map(({ name }) => name)).toEqual(["Test", "Kick-off"]);
  });

  test("nothing is said to be nothing", () => {
    const values = nudgeValues({ ...ZOFIA, open: [], endsOn: null }, NORTHLIGHT);
    expect([values.overdue, values.open, values.endsOn]).toEqual(["– nothing", "– nothing", "a day that is not set"]);
  });

  test.each(Object.entries(NUDGE_TEXTS))(
    "the text to begin with (%s) can be sent as it is and presses nobody",
    (_, text) => {
      for (const template of [text.subject, text.body]) {
        expect([...nudgeTemplate.problemsOf(template), ...nudgeTemplate.blanksOf(template)]).toEqual([]);
        expect(template).not.toMatch(/!|hurry|last chance|don.t miss|urgent/i);
      }
    },
  );
});

const FINE = { programStatus: "running", left: false, email: "a@x.example", unsubscribed: false, overdue: 1 } as const;

test.each([
  [{}, true, null],
  [{ overdue: 0 }, true, "caught_up"],
  [{ overdue: 0 }, false, null],
  [{ unsubscribed: true, overdue: 0 }, true, "unsubscribed"],
  [{ email: null, unsubscribed: true }, true, "no_address"],
  [{ left: true, email: null }, true, "left"],
  [{ programStatus: "ended", left: true }, true, "ended"],
] as const)("%j, naming what is past due: %s → %s", (change, names, skipped) => {
  expect(nudgeSkip({ ...FINE, ...change }, names)).toBe(skipped);
});

const PRG = `prg_${"0".repeat(32)}`;
const RCP = `rcp_${"1".repeat(32)}`;
const TEXTS = { subject: "S", body: "B" };

test("the people of a form are read as they were ticked", () => {
  const { people } = createNudgeInput.parse({ program: PRG, people: [`${PRG}:${RCP}`, RCP], ...TEXTS });
  expect(people).toEqual([
    { programId: PRG, recipientId: RCP },
    { programId: null, recipientId: RCP },
  ]);
});

test.each([
  [{}, "people"],
  [{ people: [RCP] }, "people"],
  [{ program: PRG, people: ["nobody"] }, "people.0"],
  [{ program: PRG, people: Array(501).fill(RCP) }, "people"],
  [{ program: PRG, subject: "" }, "subject"],
  [{ program: PRG, body: " " }, "body"],
  [{ program: PRG, body: "{{frstName}}" }, "body"],
  [{ program: PRG, subject: "[[what it is]]" }, "subject"],
  [{ program: PRG, status: "late" }, "status"],
])("%j is refused at %s", (change, path) => {
  const { error } = createNudgeInput.safeParse({ ...TEXTS, ...change });
  expect(error?.issues[0]?.path.join(".")).toBe(path);
});
