import { expect, test } from "vitest";
import { decodeCursor, encodeCursor, type KeyKind, pageInput } from "./paging";

test("the longest names in any script come back in a cursor that the next page takes", () => {
  const cursor = encodeCursor(["off_track", "名".repeat(200), "rcp_1", "プ".repeat(200)]);
  expect(pageInput.cursor.parse(cursor)).toBe(cursor);
  expect(decodeCursor(cursor, 4)?.[1]).toBe("名".repeat(200));
});

test.each<[KeyKind, (string | number | null)[], (string | number | null)[]]>([
  ["instant", ["2026-03-01T09:00:00.123456Z", "2999-03-01 09:00:00.1+00"], ["x", "2026-02-30T09:00:00Z", 1, null, ""]],
  ["day", ["2026-02-28", "infinity", null], ["x", "2026-02-30", 5]],
  ["integer", [0, -1, "42"], ["x", 1.5, "1.5", null, 1e300]],
  ["any", ["x", "", null, 7], ["a\u0000b"]],
])("a part that is read as %s is one, or the cursor is refused", (kind, sound, made) => {
  for (const part of sound) expect(decodeCursor(encodeCursor([part]), [kind])).toEqual([part]);
  for (const part of made)
    expect(() => decodeCursor(encodeCursor([part]), [kind]), String(part)).toThrow(/not one that a list answered with/);
});
