import { count } from "@/components/ui/format";

const NUMBERS = "No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" ");

/** Up to twelve in a word, above in figures: “Four things”, “14 things”. */
function inWords(n: number, one: string, many: string): string {
  return NUMBERS[n] ? `${NUMBERS[n]} ${n === 1 ? one : many}` : count(n, one, many);
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const is = (n: number, one: string, many: string) => (n === 1 ? one : many);

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

export type News = {
  first: boolean;
  issued: number;
  byPathways: number;
  drafts: number;
  withdrawn: number;
  leftOut: number;
  /** Jobs that run now, and what waits for this person. */
  running: number;
  waiting: number;
};

/** What happened since somebody looked last, in one or two sentences with numbers. */
export function newsWords(news: News): string {
  const went = wentOut(news);
  const beside = [
    ...(news.drafts > 0 ? [`${count(news.drafts, "draft")} ${is(news.drafts, "waits", "wait")}`] : []),
    ...(news.withdrawn > 0
      ? [`${count(news.withdrawn, "credential")} ${is(news.withdrawn, "was", "were")} withdrawn`]
      : []),
    ...(news.leftOut > 0
      ? [`${count(news.leftOut, "row")} of imports ${is(news.leftOut, "was", "were")} left out`]
      : []),
  ];
  const told = news.first ? `In the last 30 days ${lower(went)}` : went;
  const sentences = [beside.length > 0 ? `${told}; ${listed(beside)}.` : `${told}.`];
  const running = `${inWords(news.running, "job is", "jobs are")} still running`;
  const waiting = `${inWords(news.waiting, "thing waits", "things wait")} for you`;
  if (news.running > 0 && news.waiting > 0) sentences.push(`${running}; ${lower(waiting)}.`);
  else if (news.running > 0) sentences.push(`${running}.`);
  else if (news.waiting > 0) sentences.push(`${waiting}.`);
  return sentences.join(" ");
}

function wentOut({ issued, byPathways }: News): string {
  if (issued === 0) return "Nothing went out";
  const all = `${count(issued, "credential")} went out`;
  if (byPathways === 0) return all;
  if (byPathways === issued) return `${all}, ${issued === 1 ? "by a pathway" : "all of them by pathways"}`;
  return `${all}, ${count(byPathways, "of them", "of them")} by pathways alone`;
}
