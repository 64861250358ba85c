import {
  CalendarClock,
  Clock,
  Eye,
  FileWarning,
  MailWarning,
  PencilLine,
  Signature,
  TriangleAlert,
} from "lucide-react";
import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/badge";
import { formatDay } from "@/components/ui/format";
import type { Day } from "@/lib/core/dates";
import type { Permission } from "@/lib/governance/rules/permissions";
import type { HomeNeeds } from "@/lib/insights/reads/home-lists";
import type { routes } from "@/lib/routes";
import {
  draftsWords,
  endingWords,
  expiringWords,
  failedJobsWords,
  failedMailsWords,
  leftOutWords,
  namesWords,
  reviewsWords,
} from "./words/needs";

export type Need = {
  key: string;
  icon: ReactNode;
  tone: Tone;
  title: string;
  text: string;
  verb: string;
  href: string;
};
type To = ReturnType<typeof routes.dashboard>;
export type Room = { limit: number | null; room: number | null };
type Asked = { needs: HomeNeeds; today: Day; room: Room; may: (permission: Permission) => boolean; to: To };

/** Rows of one kind shown apart; more of them become one row. */
const APART = 2;
const sum = (items: readonly { n: number }[]) => items.reduce((total, { n }) => total + n, 0);

/** What waits for this person, most pressing first: each with its number and one verb. */
export function needsOf(asked: Asked): Need[] {
  const { may } = asked;
  return [
    ...(may("credential.issue") ? [...drafts(asked), ...leftOut(asked)] : []),
    ...(may("recipient.write") ? nameRequests(asked) : []),
    ...(may("program.write") ? ending(asked) : []),
    ...(may("pathway.write") ? reviews(asked) : []),
    ...(may("job.manage") ? failures(asked) : []),
    ...(may("credential.read") ? expiring(asked) : []),
  ];
}

function drafts({ needs: { drafts: n }, room: { limit, room }, may, to }: Asked): Need[] {
  if (n === 0) return [];
  const base = { key: "drafts", icon: <PencilLine aria-hidden />, tone: "draft" as const };
  if (room === 0) {
    const full = { ...base, title: draftsWords.wait(n), text: draftsWords.full(limit ?? 0) };
    if (may("workspace.limit")) return [{ ...full, verb: draftsWords.makeRoom, href: to.limit() }];
    return [{ ...full, verb: draftsWords.see, href: to.credentials({ status: "draft" }) }];
  }
  const all = room === null || room >= n;
  const title = all ? draftsWords.canGo(n) : draftsWords.someCanGo(room, n);
  const text = limit === null || room === null ? draftsWords.unlimited(n) : draftsWords.room(limit, room);
  return [{ ...base, title, text, verb: draftsWords.issue, href: to.releaseDrafts() }];
}

function leftOut({ needs, to }: Asked): Need[] {
  return needs.leftOut.slice(0, APART).map((file) => ({
    key: file.id,
    icon: <FileWarning aria-hidden />,
    tone: "expired",
    title: leftOutWords.title(file.n, file.name),
    text: file.rows > file.n ? leftOutWords.others(file.rows - file.n) : leftOutWords.all,
    verb: leftOutWords.see,
    href: to.import(file.id),
  }));
}

function nameRequests({ needs, to }: Asked): Need[] {
  const n = needs.nameRequests;
  if (n === 0) return [];
  const { text, answer } = namesWords;
  const icon = <Signature aria-hidden />;
  return [
    { key: "names", icon, tone: "accent", title: namesWords.title(n), text, verb: answer, href: to.nameRequests() },
  ];
}

function ending({ needs, today, to }: Asked): Need[] {
  return needs.ending.slice(0, APART).map(({ id, name, n, endsOn }) => ({
    key: id,
    icon: <CalendarClock aria-hidden />,
    tone: "expired",
    title: endingWords.title(name, formatDay(endsOn, "short"), endsOn < today),
    text: endingWords.text(n),
    verb: endingWords.see,
    href: to.programParticipants(id, { status: "off_track" }),
  }));
}

function reviews({ needs, to }: Asked): Need[] {
  return needs.reviews.slice(0, APART).map(({ id, name, n }) => ({
    key: id,
    icon: <Eye aria-hidden />,
    tone: "suspended",
    title: reviewsWords.title(n, name),
    text: reviewsWords.text,
    verb: reviewsWords.review,
    href: to.pathwayReviews(id),
  }));
}

function failures({ needs: { failedMails, failedJobs }, to }: Asked): Need[] {
  const mails: Need = {
    key: "mails",
    icon: <MailWarning aria-hidden />,
    tone: "revoked",
    title: failedMailsWords.title(failedMails),
    text: failedMailsWords.text,
    verb: failedMailsWords.see,
    href: to.outbox({ status: "failed" }),
  };
  const jobs: Need = {
    key: "jobs",
    icon: <TriangleAlert aria-hidden />,
    tone: "revoked",
    title: failedJobsWords.title(failedJobs),
    text: failedJobsWords.text,
    verb: failedJobsWords.see,
    href: to.jobs(),
  };
  return [...(failedMails > 0 ? [mails] : []), ...(failedJobs > 0 ? [jobs] : [])];
}

function expiring({ needs, to }: Asked): Need[] {
  const [first, ...others] = needs.expiring;
  if (!first) return [];
  const base = { key: "expiring", icon: <Clock aria-hidden />, tone: "expired" as const, verb: expiringWords.see };
  const order = { status: "valid", sort: "expiresOn" };
  if (others.length === 0) {
    const title = expiringWords.ofOne(first.n, first.name);
    const href = to.credentials({ achievementId: first.id, ...order });
    return [{ ...base, title, text: expiringWords.ofOneText, href }];
  }
  const title = expiringWords.ofMany(sum(needs.expiring));
  const text = expiringWords.ofManyText(first.n, first.name, others.length);
  return [{ ...base, title, text, href: to.credentials(order) }];
}
