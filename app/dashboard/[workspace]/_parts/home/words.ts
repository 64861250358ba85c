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

export const WELCOME = "Four steps lead from here to credentials that anyone can verify.";

export const DEFINITIONS = {
  issued:
    "Credentials that went out in the last 30 days, whatever day stands on them. Drafts and deleted ones are not counted.",
  completed: "Completion credentials that pathways awarded by themselves in the last 30 days.",
  people: "Everyone who was given at least one credential in the last 30 days, counted once.",
  rate: "Of all who hold a step of an active pathway, the share that has completed it. Compared with those who had begun 30 days ago.",
};

export const FIRST_STEPS = {
  achievement: {
    name: "First achievement",
    title: "Say what can be earned",
    text: "An achievement says what somebody has done and how you know. Its name and criteria stand on every certificate.",
    verb: "Create an achievement",
  },
  credential: {
    name: "First credential",
    title: "Issue it to somebody",
    text: "A name and an address are enough. They get a page that anyone can verify, a certificate and a badge.",
    verb: "Issue a credential",
  },
  pathway: {
    name: "First pathway",
    title: "String achievements into a pathway",
    text: "Whoever earns every step is given the completion by itself, in whatever order they come.",
    verb: "Draw a pathway",
  },
  brand: {
    name: "Your brand",
    title: "Make it yours",
    text: "Your logo and colour on certificates, public pages and mails.",
    verb: "Choose a brand",
  },
} as const;
export type FirstStep = keyof typeof FIRST_STEPS;
