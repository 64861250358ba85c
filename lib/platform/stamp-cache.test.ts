import { expect, test } from "vitest";
import { StampCache } from "./stamp-cache";

const counted = (text: string) => {
  const make = async () => {
    make.times += 1;
    return text;
  };
  make.times = 0;
  return make;
};

test("it is made once for each stamp, however many ask at the same moment", async () => {
  const cache = new StampCache((text: string) => text.length);
  const make = counted("one");
  const answers = await Promise.all([1, 2, 3].map(() => cache.get("key", "stamp", make)));
  expect(answers).toEqual(["one", "one", "one"]);
  await cache.get("key", "stamp", make);
  expect(make.times).toBe(1);
});

test("another stamp is another one, and the former one is not given again", async () => {
  const cache = new StampCache((text: string) => text.length);
  await cache.get("key", "valid", counted("valid"));
  expect(await cache.get("key", "revoked", counted("revoked"))).toEqual("revoked");
  const again = counted("valid, made again");
  expect(await cache.get("key", "valid", again)).toEqual("valid, made again");
});

test("what could not be made is asked for again", async () => {
  const cache = new StampCache((text: string) => text.length);
  expect(await cache.get("key", "stamp", async () => null)).toBeNull();
  await expect(cache.get("key", "stamp", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await cache.get("key", "stamp", counted("made"))).toEqual("made");
});

test("what was forgotten is gone", async () => {
  const cache = new StampCache((text: string) => text.length);
  await cache.get("key", "stamp", counted("one"));
  cache.forget("key");
  expect(await cache.get("key", "stamp", counted("two"))).toEqual("two");
});

test("memory is bounded: the oldest goes first", async () => {
  const cache = new StampCache((text: string) => text.length);
  const large = "x".repeat(10 * 2 ** 20);
  for (const key of ["a", "b", "c"]) await cache.get(key, "stamp", counted(large));
  const again = counted("a again");
  await cache.get("a", "stamp", again);
  expect(again.times).toBe(1);
  const kept = counted("c again");
  await cache.get("c", "stamp", kept);
  expect(kept.times).toBe(0);
});
