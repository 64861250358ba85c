import { expect, test } from "vitest";
import { openHome } from "./visit";

const at = (time: string) => new Date(`2026-03-10T${time}:00Z`);

test.each([
  ["the first time ever there is nothing to compare with", null, null, "09:00", null, "09:00"],
  ["again within half an hour, it is still the first visit", null, "09:00", "09:30", null, "09:30"],
  ["later than half an hour, what was new since then is told", null, "09:00", "09:31", "09:00", "09:31"],
  ["during one visit the news stay the same, however often it is opened", "08:00", "11:00", "11:10", "08:00", "11:10"],
  [
    "the next visit tells what came after the last look, not after the first",
    "08:00",
    "11:10",
    "12:00",
    "11:10",
    "12:00",
  ],
  ["a clock that went back changes nothing", "08:00", "11:10", "11:05", "08:00", "11:10"],
])("%s", (_what, since, seen, now, nextSince, nextSeen) => {
  const visit = { homeSince: since && at(since), homeSeenAt: seen && at(seen) };
  expect(openHome({ homeSince: visit.homeSince || null, homeSeenAt: visit.homeSeenAt || null }, at(now))).toEqual({
    homeSince: nextSince && at(nextSince),
    homeSeenAt: at(nextSeen),
  });
});
