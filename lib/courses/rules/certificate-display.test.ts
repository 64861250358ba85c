import { describe, expect, test } from "vitest";
import { type CertificateStanding, certificateDisplay, type DisplayFacts } from "./certificate-display";
import { DISPLAY_BEHAVIORS, PACINGS } from "./vocabulary";

const NOT_YET = "The certificate is not yet available because it’s an instructor-paced course";
const NOT_PASSED = "You haven’t passed the course";

const nothing = { state: "none", message: null, action: null, cardLink: false };
const notYet = { state: "unavailable", message: NOT_YET, action: null, cardLink: false };
const notPassed = { state: "not_passed", message: NOT_PASSED, action: null, cardLink: false };
const download = { state: "available", message: null, action: "download", cardLink: true };
const being = { state: "requested", message: "Your certificate is being prepared", action: null, cardLink: false };
const request = {
  state: "requestable",
  message: "You qualified for a certificate",
  action: "request",
  cardLink: false,
};
const ready = { state: "available", message: "Your certificate is available", action: "download", cardLink: true };

const [NO, YES] = [false, true];

/** The seed's matrix. A certificate is there where one was generated for somebody who passes, and its time has come. */
const INSTRUCTOR_PACED = [
  // name, behavior, its time has come (the end, or the chosen day), generated, passing
  ["end, not ended, not generated, not passing", "end", NO, NO, NO, nothing],
  ["end, not ended, not generated, passing", "end", NO, NO, YES, nothing],
  ["end, not ended, generated, not passing", "end", NO, YES, NO, nothing],
  ["end, not ended, generated, passing", "end", NO, YES, YES, nothing],
  ["end, ended, not generated, not passing", "end", YES, NO, NO, notYet],
  ["end, ended, not generated, passing", "end", YES, NO, YES, notYet],
  ["end, ended, generated, not passing", "end", YES, YES, NO, notPassed],
  ["end, ended, generated, passing", "end", YES, YES, YES, download],
  ["end with date, before it, not generated, not passing", "end_with_date", NO, NO, NO, nothing],
  ["end with date, before it, not generated, passing", "end_with_date", NO, NO, YES, nothing],
  ["end with date, before it, generated, not passing", "end_with_date", NO, YES, NO, nothing],
  ["end with date, before it, generated, passing", "end_with_date", NO, YES, YES, nothing],
  ["end with date, from it on, not generated, not passing", "end_with_date", YES, NO, NO, notYet],
  ["end with date, from it on, not generated, passing", "end_with_date", YES, NO, YES, notYet],
  ["end with date, from it on, generated, not passing", "end_with_date", YES, YES, NO, notPassed],
  ["end with date, from it on, generated, passing", "end_with_date", YES, YES, YES, download],
  ["early no info, not ended, not generated, not passing", "early_no_info", NO, NO, NO, nothing],
  ["early no info, not ended, not generated, passing", "early_no_info", NO, NO, YES, nothing],
  ["early no info, not ended, generated, not passing", "early_no_info", NO, YES, NO, nothing],
  ["early no info, not ended, generated, passing", "early_no_info", NO, YES, YES, download],
  ["early no info, ended, not generated, not passing", "early_no_info", YES, NO, NO, nothing],
  ["early no info, ended, not generated, passing", "early_no_info", YES, NO, YES, nothing],
  ["early no info, ended, generated, not passing", "early_no_info", YES, YES, NO, nothing],
  ["early no info, ended, generated, passing", "early_no_info", YES, YES, YES, download],
  ["early with info, not ended, not generated, not passing", "early_with_info", NO, NO, NO, notYet],
  ["early with info, not ended, not generated, passing", "early_with_info", NO, NO, YES, notYet],
  ["early with info, not ended, generated, not passing", "early_with_info", NO, YES, NO, notPassed],
  ["early with info, not ended, generated, passing", "early_with_info", NO, YES, YES, download],
  ["early with info, ended, not generated, not passing", "early_with_info", YES, NO, NO, notYet],
  ["early with info, ended, not generated, passing", "early_with_info", YES, NO, YES, notYet],
  ["early with info, ended, generated, not passing", "early_with_info", YES, YES, NO, notPassed],
  ["early with info, ended, generated, passing", "early_with_info", YES, YES, YES, download],
] as const;

/** Self-paced courses, and instructor-paced ones whose learners generate their certificates. */
const ON_REQUEST = [
  ["not passing, not requested", NO, "none", nothing],
  ["passing, not requested", YES, "none", request],
  ["not passing any more, being generated", NO, "waiting", being],
  ["passing, being generated", YES, "waiting", being],
  ["not passing any more, generated", NO, "issued", ready],
  ["passing, generated", YES, "issued", ready],
  ["not passing, withdrawn by a person", NO, "withdrawn", nothing],
  ["passing, withdrawn by a person", YES, "withdrawn", nothing],
] as const;

/** Instructor-paced, what became of a certificate that somebody has or had, once its time has come. */
const LATER = [
  ["kept by somebody who no longer passes", NO, "issued", download],
  ["kept by somebody who passes", YES, "issued", download],
  ["waiting for room, no longer passing", NO, "waiting", being],
  ["waiting for room", YES, "waiting", being],
  ["withdrawn by a person, no longer passing", NO, "withdrawn", nothing],
  ["withdrawn by a person", YES, "withdrawn", nothing],
] as const;

const facts = (over: Partial<DisplayFacts>): DisplayFacts => ({
  enabled: true,
  active: true,
  pacing: "instructor",
  learnerGenerated: false,
  behavior: "early_no_info",
  ended: false,
  availableReached: false,
  generated: false,
  passing: false,
  certificate: "none",
  ...over,
});

describe("an instructor-paced course", () => {
  test.each(INSTRUCTOR_PACED)("%s", (_, behavior, reached, generated, passing, expected) => {
    const certificate = generated && passing && expected !== nothing ? "issued" : "none";
    for (const other of [true, false]) {
      const [ended, availableReached] = behavior === "end_with_date" ? [other, reached] : [reached, other];
      const given = facts({ behavior, ended, availableReached, generated, passing, certificate });
      expect(certificateDisplay(given)).toEqual(expected);
    }
  });

  test.each(INSTRUCTOR_PACED.filter((row) => row[5] === download))("%s: until the job has made it", (_, behavior) => {
    const given = facts({ behavior, ended: true, availableReached: true, generated: true, passing: true });
    expect(certificateDisplay(given)).toEqual(being);
  });

  test.each(LATER)("a certificate %s", (_, passing, certificate, expected) => {
    for (const behavior of DISPLAY_BEHAVIORS)
      for (const generated of [true, false]) {
        const given = { behavior, ended: true, availableReached: true, generated, passing, certificate };
        expect(certificateDisplay(facts(given))).toEqual(expected);
      }
  });
});

describe.each([
  ["a self-paced course", { pacing: "self", learnerGenerated: false }],
  ["an instructor-paced course with learner-generated certificates", { pacing: "instructor", learnerGenerated: true }],
] as const)("%s", (_, kind) => {
  test.each(ON_REQUEST)("%s", (_name, passing, certificate, expected) => {
    for (const behavior of DISPLAY_BEHAVIORS)
      for (const flag of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const rest = { ended: (flag & 1) > 0, availableReached: (flag & 2) > 0, generated: (flag & 4) > 0 };
        expect(certificateDisplay(facts({ ...kind, behavior, ...rest, passing, certificate }))).toEqual(expected);
      }
  });

  test("offers nothing to request before the certificate is activated", () => {
    expect(certificateDisplay(facts({ ...kind, passing: true, active: false }))).toEqual(nothing);
  });
});

test("a course that issues no certificates says nothing of them, but keeps the link to those issued before", () => {
  const standings: CertificateStanding[] = ["none", "issued"];
  for (const pacing of PACINGS)
    for (const behavior of DISPLAY_BEHAVIORS)
      for (const certificate of standings) {
        const given = {
          enabled: false,
          pacing,
          behavior,
          ended: true,
          availableReached: true,
          generated: true,
          passing: true,
        };
        const { state } = certificateDisplay(facts({ ...given, certificate }));
        expect(state).toBe(certificate === "issued" ? "available" : "none");
      }
});

test("the link on the card is there exactly where there is something to download", () => {
  for (const [, behavior, reached, generated, passing] of INSTRUCTOR_PACED) {
    const shown = certificateDisplay(facts({ behavior, ended: reached, generated, passing, certificate: "issued" }));
    expect(shown.cardLink).toBe(shown.action === "download");
  }
});
