import { expect, test } from "vitest";
import { expectedOf } from "./expected-of";

const on = (program: "draft" | "running" | "ended", status: "on_track" | "off_track" | "did_not_pass") =>
  expectedOf({ status: program }, { status, expectedOn: "2026-12-18" });

test("nobody is expected after the end, nor who has failed already; whoever is late still is", () => {
  expect([on("draft", "on_track"), on("running", "off_track")]).toEqual(["2026-12-18", "2026-12-18"]);
  expect([on("ended", "on_track"), on("running", "did_not_pass")]).toEqual([null, null]);
});
