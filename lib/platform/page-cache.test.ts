import { expect, test } from "vitest";
import { type Page, PageCache } from "./page-cache";

const page = (text: string): Page => ({ parts: [text], headers: [] });
const counted = (text: string) => {
  const make = async () => {
    make.times += 1;
    return page(text);
  };
  make.times = 0;
  return make;
};

test("a page is made once for each stamp, however many ask at the same moment", async () => {
  const cache = new PageCache();
  const make = counted("one");
  const answers = await Promise.all([1, 2, 3].map(() => cache.get("key", "stamp", make)));
  expect(answers).toEqual([page("one"), page("one"), page("one")]);
  await cache.get("key", "stamp", make);
  expect(make.times).toBe(1);
});

test("another stamp is another page, and the former one is not given again", async () => {
  const cache = new PageCache();
  await cache.get("key", "valid", counted("valid"));
  expect(await cache.get("key", "revoked", counted("revoked"))).toEqual(page("revoked"));
  const again = counted("valid, made again");
  expect(await cache.get("key", "valid", again)).toEqual(page("valid, made again"));
});

test("what could not be made is asked for again", async () => {
  const cache = new PageCache();
  expect(await cache.get("key", "stamp", async () => null)).toBeNull();
  await expect(cache.get("key", "stamp", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await cache.get("key", "stamp", counted("made"))).toEqual(page("made"));
});

test("a forgotten page is gone", async () => {
  const cache = new PageCache();
  await cache.get("key", "stamp", counted("one"));
  cache.forget("key");
  expect(await cache.get("key", "stamp", counted("two"))).toEqual(page("two"));
});

test("memory is bounded: the oldest goes first", async () => {
  const cache = new PageCache();
  const large = "x".repeat(10 * 2 ** 20);
  for (const key of ["a", "b", "c"]) await cache.get(key, "stamp", counted(large));
  const again = counted("a again");
  await cache.get("a", "stamp", again);
  expect(again.times).toBe(1);
  const kept = counted("c again");
  await cache.get("c", "stamp", kept);
  expect(kept.times).toBe(0);
});
