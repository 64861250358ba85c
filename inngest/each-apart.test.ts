import { expect, test } from "vitest";
import { eachApart } from "./each-apart";

const step = { run: <T>(_id: string, work: () => Promise<T>) => work() };

test("what fails for one holds up none after it, and is told once all have had their turn", async () => {
  const done: string[] = [];
  const sweep = eachApart(step, "sweep", [{ id: "a" }, { id: "b" }, { id: "c" }], async ({ id }) => {
    if (id === "b") throw new Error("broken");
    done.push(id);
  });
  await expect(sweep).rejects.toThrow("1 of 3 failed. b: broken");
  expect(done).toEqual(["a", "c"]);
});
