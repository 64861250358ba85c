import { expect, test } from "vitest";
import type { Id } from "../../core/ids";
import { certifyFates, countFates } from "./certify-fates";

const timing = {
  renewalMonths: null,
  renewalAnchor: "expiry",
  minActiveDays: 0,
  validityMonths: 12,
  effectiveFrom: null,
  publishedOn: "2026-05-01",
} as const;
const terms = { timing, validityMonths: null, endedOn: "2026-03-10", today: "2026-05-01", room: null };
const person = (name: string) => `rcp_${name}` as Id<"recipient">;
const passed = (name: string, day: number | null) => ({
  recipientId: person(name),
  completedAt: day === null ? null : `2026-03-0${day}T09:00:00.000Z`,
});
const holds = (name: string, issuedOn: string, expiresOn: string | null) => ({
  ...{ recipientId: person(name), id: `cred_${name}` as Id<"credential">, issuedOn, expiresOn },
  ...{ termEndsOn: expiresOn, anchorOn: null, anchorPeriods: null, termMonths: null },
});

test("everybody gets what an end on that day would have given", () => {
  const { of, last } = certifyFates([passed("a", 1)], [], terms);
  expect([...of.values()]).toEqual([
    { state: "certified", expiresOn: "2027-03-10", expired: false, replaces: null, moves: null },
  ]);
  expect(last).toBeNull();
});

test("whose last day is over is expired from the start; through that day it is not", () => {
  const on = (today: string) => certifyFates([passed("a", 1)], [], { ...terms, today }).of.get(person("a"))?.expired;
  expect([on("2027-03-10"), on("2027-03-11")]).toEqual([false, true]);
});

test("the achievement's validity counts where the certification says nothing", () => {
  const bare = { ...terms, timing: { ...timing, validityMonths: null } };
  const until = (validityMonths: number | null) =>
    certifyFates([passed("a", 1)], [], { ...bare, validityMonths }).of.get(person("a"))?.expiresOn;
  expect([until(3), until(null)]).toEqual(["2026-06-10", null]);
});

test("an earlier one is replaced, with a word on an expiry that moves earlier; a later one stays", () => {
  const held = [holds("a", "2026-03-10", "2028-01-01"), holds("b", "2026-01-01", null), holds("c", "2026-03-11", null)];
  const { of } = certifyFates([passed("a", 1), passed("b", 2), passed("c", 3)], held, terms);
  expect(of.get(person("a"))).toMatchObject({ replaces: { expiresOn: "2028-01-01" }, moves: "earlier" });
  expect(of.get(person("b"))).toMatchObject({ replaces: { expiresOn: null }, moves: "dated" });
  expect(of.get(person("c"))).toEqual({ state: "kept", expiresOn: null, expired: false, replaces: null, moves: null });
});

test("room goes to who completed first, and none of it to who keeps a later one", () => {
  const people = [passed("a", 3), passed("b", 1), passed("c", 2), passed("d", null)];
  const held = [holds("b", "2026-04-01", null)];
  const states = (room: number | null) => {
    const { of, last } = certifyFates(people, held, { ...terms, room });
    return [...["a", "b", "c", "d"].map((name) => of.get(person(name))?.state), last?.recipientId ?? null];
  };
  expect(states(2)).toEqual(["draft", "kept", "certified", "certified", person("c")]);
  expect(states(3)).toEqual(["certified", "kept", "certified", "certified", null]);
  expect(states(0)).toEqual(["draft", "kept", "draft", "draft", null]);
  const { of } = certifyFates(people, held, { ...terms, room: 1 });
  expect(countFates([...of.values()])).toEqual({
    ...{ passed: 4, certified: 1, drafts: 2, kept: 1, replacing: 0, expiresEarlier: 0, expired: 0 },
  });
});
