import { expect, test } from "vitest";
import { refusalIn } from "./refusal.mjs";

const IN_USE = `FATAL:  pre-existing shared memory block (key 19726, ID 3) is still in use
HINT:  Terminate any old server processes associated with data directory "/d".`;
const STATEMENT = `FATAL:  terminating connection due to unexpected postmaster exit
STATEMENT:  with ended as (
${"      left join certifications f on f.id = p.certification_id\n".repeat(40)}`;

test("a start is refused for the backends of a killed server, whatever these write into its log afterwards", () => {
  expect(refusalIn(IN_USE)).toBe("in use");
  expect(refusalIn(`${IN_USE}\n${STATEMENT}`)).toBe("in use");
  expect(refusalIn(`${STATEMENT}\n${IN_USE}`)).toBe("in use");
});

test("a port that somebody else took is another matter, and what is neither is told", () => {
  expect(refusalIn(`LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\n${STATEMENT}`)).toBe(
    "port taken",
  );
  expect(refusalIn(STATEMENT)).toBeNull();
});
