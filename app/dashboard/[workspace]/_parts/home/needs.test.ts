import { expect, test } from "vitest";
import type { Id } from "@/lib/core/ids";
import type { HomeNeeds } from "@/lib/insights/reads/home-lists";
import { routes } from "@/lib/routes";
import { needsOf, type Room } from "./needs";

const NOTHING: HomeNeeds = {
  drafts: 0,
  failedMails: 0,
  failedJobs: 0,
  nameRequests: 0,
  leftOut: [],
  reviews: [],
  expiring: [],
  ending: [],
};
const today = "2026-11-22";
const UNLIMITED: Room = { limit: null, room: null };
const to = routes.dashboard("x");
const told = (needs: Partial<HomeNeeds>, room = UNLIMITED, may = () => true) =>
  needsOf({ needs: { ...NOTHING, ...needs }, today, room, may, to }).map(({ title, verb, href }) => [
    title,
    verb,
    href,
  ]);
const expiring = (name: string, n: number) => ({ id: `ach_${name}` as Id<"achievement">, name, n });
const file = (n: number) => ({ id: `imp_${n}` as Id<"import">, name: `${n}.csv`, n, rows: 100 });

test("nothing waits where nothing does", () => {
  expect(told({})).toEqual([]);
});

test.each<[string, Room, unknown[]]>([
  ["no limit", UNLIMITED, ["26 drafts can go out now", "Issue drafts", to.releaseDrafts()]],
  ["enough room", { limit: 50, room: 38 }, ["26 drafts can go out now", "Issue drafts", to.releaseDrafts()]],
  ["room for some", { limit: 50, room: 9 }, ["9 of 26 drafts can go out now", "Issue drafts", to.releaseDrafts()]],
  ["no room", { limit: 50, room: 0 }, ["26 drafts wait for room", "Make room", to.limit()]],
])("drafts, with %s", (_what, room, expected) => {
  expect(told({ drafts: 26 }, room)).toEqual([expected]);
});

test("whoever may not change the limit is not sent there", () => {
  const issuer = (permission: string) => permission !== "workspace.limit";
  const [need] = needsOf({ needs: { ...NOTHING, drafts: 1 }, today, room: { limit: 5, room: 0 }, may: issuer, to });
  expect([need?.title, need?.href]).toEqual(["1 draft waits for room", to.credentials({ status: "draft" })]);
});

test("of many files the two newest are named, of many achievements the sum", () => {
  expect(told({ leftOut: [file(1), file(2), file(3)] }).map(([title]) => title)).toEqual([
    "1 row of 1.csv was not imported",
    "2 rows of 2.csv were not imported",
  ]);
  expect(told({ expiring: [expiring("First Aider", 61)] })[0]?.[0]).toBe(
    "61 First Aider credentials expire within 30 days",
  );
  expect(told({ expiring: [expiring("A", 61), expiring("B", 2)] })[0]?.[0]).toBe(
    "63 credentials expire within 30 days",
  );
});

test("of programs about to end the first two are named with their day, and who is off track is one press away", () => {
  const program = (n: number, endsOn: string) => ({ id: `prg_${n}` as Id<"program">, name: `P${n}`, n, endsOn });
  const ending = [program(1, "2026-11-20"), program(2, "2026-11-23"), program(3, "2026-11-24")];
  expect(told({ ending })).toEqual([
    ["P1 was to end on 20 Nov 2026", "See who", to.programParticipants("prg_1", { status: "off_track" })],
    ["P2 ends on 23 Nov 2026", "See who", to.programParticipants("prg_2", { status: "off_track" })],
  ]);
});

test("each kind leads to the page where it is dealt with", () => {
  const all = {
    failedMails: 1,
    failedJobs: 2,
    nameRequests: 3,
    reviews: [{ id: "path_1" as Id<"pathway">, name: "P", n: 4 }],
  };
  expect(told(all)).toEqual([
    ["3 people ask for other names", "Answer", to.nameRequests()],
    ["4 completions of P to look at", "Review", to.pathwayReviews("path_1")],
    ["1 mail could not be sent", "See mails", to.outbox({ status: "failed" })],
    ["2 jobs stopped before the end", "See jobs", to.jobs()],
  ]);
  expect(told(all, UNLIMITED, () => false)).toEqual([]);
});
