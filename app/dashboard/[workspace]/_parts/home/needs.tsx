import { Clock, Eye, FileWarning, MailWarning, PencilLine, Signature, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/badge";
import { count, formatNumber } from "@/components/ui/format";
import type { Permission } from "@/lib/governance/rules/permissions";
import type { HomeNeeds } from "@/lib/insights/reads/home-lists";
import type { routes } from "@/lib/routes";

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
type Asked = { needs: HomeNeeds; room: Room; may: (permission: Permission) => boolean; to: To };

/** Rows of one kind shown apart; more of them become one row. */
const APART = 2;
const is = (n: number, one: string, many: string) => (n === 1 ? one : many);
const sum = (items: readonly { n: number }[]) => items.reduce((total, { n }) => total + n, 0);

/** What waits for this person, most pressing first: each with its number and one verb. */
export function needsOf(asked: Asked): Need[] {
  const { may } = asked;
  return [
    ...(may("credential.issue") ? [...drafts(asked), ...leftOut(asked)] : []),
    ...(may("recipient.write") ? nameRequests(asked) : []),
    ...(may("pathway.write") ? reviews(asked) : []),
    ...(may("job.manage") ? failures(asked) : []),
    ...(may("credential.read") ? expiring(asked) : []),
  ];
}

function drafts({ needs, room: { limit, room }, may, to }: Asked): Need[] {
  if (needs.drafts === 0) return [];
  const base = { key: "drafts", icon: <PencilLine aria-hidden />, tone: "draft" as const };
  const n = formatNumber(needs.drafts);
  if (room === 0) {
    const text = `The limit of ${formatNumber(limit ?? 0)} is reached. They go out once there is room, the oldest first.`;
    const title = `${count(needs.drafts, "draft")} ${is(needs.drafts, "waits", "wait")} for room`;
    if (may("workspace.limit")) return [{ ...base, title, text, verb: "Make room", href: to.limit() }];
    return [{ ...base, title, text, verb: "See drafts", href: to.credentials({ status: "draft" }) }];
  }
  const all = room === null || room >= needs.drafts;
  const title = all
    ? `${count(needs.drafts, "draft")} can go out now`
    : `${formatNumber(room)} of ${n} drafts can go out now`;
  const text =
    limit === null || room === null
      ? `No limit holds ${is(needs.drafts, "it", "them")} back. ${is(needs.drafts, "It becomes", "They become")} valid once you issue ${is(needs.drafts, "it", "them")}.`
      : `Under your limit of ${formatNumber(limit)} there is room for ${formatNumber(room)}.`;
  return [{ ...base, title, text, verb: "Issue drafts", href: to.releaseDrafts() }];
}

function leftOut({ needs, to }: Asked): Need[] {
  return needs.leftOut.slice(0, APART).map((file) => ({
    key: file.id,
    icon: <FileWarning aria-hidden />,
    tone: "expired",
    title: `${count(file.n, "row")} of ${file.name} ${is(file.n, "was", "were")} not imported`,
    text:
      file.rows > file.n
        ? `The other ${formatNumber(file.rows - file.n)} are in. Each row that was left out says why.`
        : "Each row says why it was left out.",
    verb: "See rows",
    href: to.import(file.id),
  }));
}

function nameRequests({ needs, to }: Asked): Need[] {
  const n = needs.nameRequests;
  if (n === 0) return [];
  return [
    {
      key: "names",
      icon: <Signature aria-hidden />,
      tone: "accent",
      title: `${count(n, "person asks", "people ask")} for ${is(n, "another name", "other names")}`,
      text: "They saw it on their certificate. Accepting it corrects what they hold, and keeps the dates.",
      verb: "Answer",
      href: to.nameRequests(),
    },
  ];
}

function reviews({ needs, to }: Asked): Need[] {
  return needs.reviews.slice(0, APART).map(({ id, name, n }) => ({
    key: id,
    icon: <Eye aria-hidden />,
    tone: "suspended",
    title: `${count(n, "completion")} of ${name} to look at`,
    text: "A step was withdrawn after it was completed. They keep what they earned unless you decide otherwise.",
    verb: "Review",
    href: to.pathwayReviews(id),
  }));
}

function failures({ needs, to }: Asked): Need[] {
  const mails = needs.failedMails;
  const jobs = needs.failedJobs;
  return [
    ...(mails > 0
      ? [
          {
            key: "mails",
            icon: <MailWarning aria-hidden />,
            tone: "revoked" as const,
            title: `${count(mails, "mail")} could not be sent`,
            text: "What was issued is issued all the same; only the message did not arrive.",
            verb: "See mails",
            href: to.outbox({ status: "failed" }),
          },
        ]
      : []),
    ...(jobs > 0
      ? [
          {
            key: "jobs",
            icon: <TriangleAlert aria-hidden />,
            tone: "revoked" as const,
            title: `${count(jobs, "job")} stopped before the end`,
            text: "What was done until then stays. You can let it go on where it stopped.",
            verb: "See jobs",
            href: to.jobs(),
          },
        ]
      : []),
  ];
}

function expiring({ needs, to }: Asked): Need[] {
  const [first, ...others] = needs.expiring;
  if (!first) return [];
  const base = { key: "expiring", icon: <Clock aria-hidden />, tone: "expired" as const, verb: "See who" };
  const order = { status: "valid", sort: "expiresOn" };
  if (others.length === 0) {
    const title = `${formatNumber(first.n)} ${first.name} ${is(first.n, "expires", "expire")} within 30 days`;
    const text = "Until then nothing changes. Afterwards their pages say until when it was valid.";
    return [{ ...base, title, text, href: to.credentials({ achievementId: first.id, ...order }) }];
  }
  const all = sum(needs.expiring);
  const text = `${formatNumber(first.n)} are ${first.name}; the others are of ${count(others.length, "other achievement")}.`;
  return [{ ...base, title: `${count(all, "credential")} expire within 30 days`, text, href: to.credentials(order) }];
}
