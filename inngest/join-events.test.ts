import fc from "fast-check";
import { expect, test } from "vitest";
import { joinEvents } from "./join-events";

const event = (id: string, name: string, data: Record<string, unknown>) => ({ id, name, data });
const issued = (id: string, workspaceId: string, credentialIds: string[]) =>
  event(id, "issued", { workspaceId, credentialIds });

test("single issues of one workspace become one event; another's, and other news, stay apart", () => {
  const sent = joinEvents([
    issued("1", "ws_a", ["cred_1"]),
    event("2", "withdrawn", { workspaceId: "ws_a", credentialIds: ["cred_1"] }),
    issued("3", "ws_b", ["cred_9"]),
    issued("4", "ws_a", ["cred_2"]),
    event("5", "import", { workspaceId: "ws_a", jobId: "job_1" }),
  ]);
  expect(sent.map(({ name, data }) => ({ name, ...data }))).toEqual([
    { name: "import", workspaceId: "ws_a", jobId: "job_1" },
    { name: "issued", workspaceId: "ws_a", credentialIds: ["cred_1", "cred_2"] },
    { name: "withdrawn", workspaceId: "ws_a", credentialIds: ["cred_1"] },
    { name: "issued", workspaceId: "ws_b", credentialIds: ["cred_9"] },
  ]);
  expect(sent[0]?.id).toBe("5");
});

test("nothing is lost, nothing told twice, no event carries more than 500, and the same rows have the same ids", () => {
  const rows = fc.array(
    fc.record({ ws: fc.constantFrom("ws_a", "ws_b"), ids: fc.array(fc.nat(2_000).map(String), { maxLength: 700 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const events = given.map(({ ws, ids }, i) => issued(String(i), ws, ids));
      const sent = joinEvents(events);
      for (const ws of ["ws_a", "ws_b"]) {
        const told = sent.filter(({ data }) => data.workspaceId === ws).flatMap(({ data }) => data.credentialIds);
        const wanted = new Set(given.filter((row) => row.ws === ws).flatMap((row) => row.ids));
        expect(new Set(told)).toEqual(wanted);
        expect(told.length).toBe(wanted.size);
      }
      expect(Math.max(0, ...sent.map(({ data }) => (data.credentialIds as string[]).length))).toBeLessThanOrEqual(500);
      expect(joinEvents(events)).toEqual(sent);
      expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
    }),
    { numRuns: 50 },
  );
});

test("a joining of more rows is another event, and the same news told again is news: the engine forgets no id for days", () => {
  const once = joinEvents([issued("1", "ws_a", ["cred_1"])]);
  const more = joinEvents([issued("1", "ws_a", ["cred_1"]), issued("2", "ws_a", ["cred_2"])]);
  const again = joinEvents([issued("3", "ws_a", ["cred_1"])]);
  const twice = joinEvents([issued("4", "ws_a", ["cred_1"]), issued("5", "ws_a", ["cred_2"])]);
  const ids = [once, more, again, twice].map(([event]) => event?.id);
  expect(new Set(ids).size).toBe(4);
  expect(once[0]?.id).toBe("1");
});
