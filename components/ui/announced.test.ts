import { forbidden, redirect } from "next/navigation";
import { expect, test } from "vitest";
import { announced } from "./announced";
import type { FormState } from "./form-state";

async function told(action: () => Promise<FormState>) {
  const heard: FormState[] = [];
  const answer = await announced(action, (state) => heard.push(state))({}, new FormData()).catch(
    (error: Error) => error,
  );
  return { heard, answer };
}

test("what went through is told with its answer, which the form still gets", async () => {
  const state = { ok: true, values: { name: "Ada" } } as const;
  expect(await told(async () => state)).toEqual({ heard: [state], answer: state });
});

test("an action that leads to another page is told too, and still leads there", async () => {
  const { heard, answer } = await told(async () => redirect("/dashboard"));
  expect(heard).toEqual([{ ok: true }]);
  expect(answer).toMatchObject({ digest: expect.stringContaining("/dashboard") });
});

test("a question, a refusal and a failure are not told", async () => {
  const refused = { message: "No." };
  expect(await told(async () => ({ asked: { people: 3 } }))).toMatchObject({ heard: [] });
  expect(await told(async () => refused)).toEqual({ heard: [], answer: refused });
  for (const failing of [async () => forbidden(), async () => Promise.reject(new Error("offline"))])
    expect((await told(failing)).heard).toEqual([]);
});
