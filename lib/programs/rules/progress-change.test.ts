import { expect, test } from "vitest";
import { changeOf } from "./progress-change";
import type { ProgressSource, ProgressStatus } from "./vocabulary";

const [EARLIER, NOW] = ["2026-03-01T09:00:00.000Z", "2026-03-10T09:00:00.000Z"];
const kept = (status: ProgressStatus, source: ProgressSource) => ({
  ...{ status, source, completedAt: status === "complete" ? EARLIER : null },
});

test("the same again changes nothing, and nobody has a row for not having started", () => {
  expect(changeOf(undefined, { status: "not_started", source: "facilitator" }, NOW)).toBeNull();
  for (const status of ["in_progress", "complete", "missed"] as const)
    expect(changeOf(kept(status, "facilitator"), { status, source: "api" }, NOW)).toBeNull();
  expect(changeOf(kept("complete", "facilitator"), { status: "complete", source: "participant" }, NOW)).toBeNull();
  expect(changeOf(kept("not_started", "participant"), { status: "not_started", source: "api" }, NOW)).toBeNull();
});

test("what is complete is so since now, or since when it is said, and not at all once it is something else", () => {
  const said = { status: "complete", source: "api" } as const;
  expect(changeOf(undefined, said, NOW)).toEqual({ ...said, completedAt: NOW });
  expect(changeOf(kept("complete", "api"), { ...said, completedAt: NOW }, NOW)).toEqual({ ...said, completedAt: NOW });
  expect(changeOf(kept("complete", "api"), { status: "missed", source: "api" }, NOW)).toEqual(kept("missed", "api"));
});

test("what a participant said is recorded once a facilitator says the same, since when it was", () => {
  for (const status of ["in_progress", "complete"] as const)
    expect(changeOf(kept(status, "participant"), { status, source: "facilitator" }, NOW)).toEqual(
      kept(status, "facilitator"),
    );
});
