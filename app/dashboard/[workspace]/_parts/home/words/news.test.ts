import { expect, test } from "vitest";
import { type News, newsWords } from "./news";

const QUIET: News = {
  first: false,
  issued: 0,
  byPathways: 0,
  drafts: 0,
  withdrawn: 0,
  leftOut: 0,
  running: 0,
  waiting: 0,
};

test.each<[Partial<News>, string]>([
  [{}, "Nothing went out."],
  [{ issued: 1 }, "1 credential went out."],
  [{ issued: 1, byPathways: 1 }, "1 credential went out, by a pathway."],
  [{ issued: 4, byPathways: 4 }, "4 credentials went out, all of them by pathways."],
  [
    { issued: 1247, byPathways: 104, running: 1, waiting: 4 },
    "1,247 credentials went out, 104 of them by pathways alone. One job is still running; four things wait for you.",
  ],
  [
    { first: true, issued: 244, drafts: 26, withdrawn: 3, leftOut: 1 },
    "In the last 30 days 244 credentials went out; 26 drafts wait, 3 credentials were withdrawn and 1 row of imports was left out.",
  ],
  [{ first: true, drafts: 1 }, "In the last 30 days nothing went out; 1 draft waits."],
  [{ waiting: 1 }, "Nothing went out. One thing waits for you."],
  [{ running: 14 }, "Nothing went out. 14 jobs are still running."],
])("%o", (news, words) => {
  expect(newsWords({ ...QUIET, ...news })).toBe(words);
});
