import {
  ArrowUpRight,
  Ban,
  CalendarX,
  Check,
  Circle,
  CircleAlert,
  CircleSlash,
  Clock,
  CornerDownRight,
  Flag,
  type LucideIcon,
  MailX,
  Pause,
  PencilLine,
  Play,
  TriangleAlert,
  X,
} from "lucide-react";
import type { ReactNode } from "react";
import { statusWords } from "./words";

export type Tone = "valid" | "expired" | "revoked" | "replaced" | "suspended" | "draft" | "neutral" | "accent";

const look = (tone: Tone, Shape: LucideIcon, word: string) => ({ tone, Shape, word });

/** Every state that is shown, each with a colour, a shape and a word: never colour alone. */
export const STATUSES = {
  valid: look("valid", Check, statusWords.valid),
  issued: look("valid", Check, statusWords.issued),
  expired: look("expired", Clock, statusWords.expired),
  not_yet_valid: look("neutral", Clock, statusWords.not_yet_valid),
  revoked: look("revoked", Ban, statusWords.revoked),
  replaced: look("replaced", CornerDownRight, statusWords.replaced),
  suspended: look("suspended", Pause, statusWords.suspended),
  draft: look("draft", PencilLine, statusWords.draft),

  published: look("valid", Check, statusWords.published),
  archived: look("neutral", Circle, statusWords.archived),
  active: look("valid", Check, statusWords.active),
  inactive: look("neutral", Circle, statusWords.inactive),
  completed: look("valid", Check, statusWords.completed),
  in_progress: look("accent", ArrowUpRight, statusWords.in_progress),
  upcoming: look("neutral", Clock, statusWords.upcoming),
  overdue: look("revoked", TriangleAlert, statusWords.overdue),
  retired: look("neutral", Circle, statusWords.retired),

  enrolled: look("neutral", Circle, statusWords.enrolled),
  on_track: look("valid", ArrowUpRight, statusWords.on_track),
  off_track: look("expired", TriangleAlert, statusWords.off_track),
  did_not_pass: look("revoked", X, statusWords.did_not_pass),

  not_started: look("neutral", Circle, statusWords.not_started),
  complete: look("valid", Check, statusWords.complete),
  did_not_finish: look("revoked", CircleSlash, statusWords.did_not_finish),
  no_response: look("revoked", MailX, statusWords.no_response),
  missed: look("revoked", CalendarX, statusWords.missed),

  queued: look("neutral", Circle, statusWords.queued),
  running: look("accent", Play, statusWords.running),
  waiting: look("neutral", Clock, statusWords.waiting),
  retrying: look("expired", Clock, statusWords.retrying),
  done: look("valid", Check, statusWords.done),
  failed: look("revoked", CircleAlert, statusWords.failed),
  cancelled: look("neutral", X, statusWords.cancelled),
  ended: look("neutral", Flag, statusWords.ended),

  sent: look("valid", Check, statusWords.sent),
  kept: look("neutral", Circle, statusWords.kept),
} as const;

export type Status = keyof typeof STATUSES;

/** `children` replaces the word: to the public, a replaced credential says “Newer exists”. */
export function Badge({ status, children }: { status: Status; children?: ReactNode }) {
  const { tone, Shape, word } = STATUSES[status];
  return (
    <span className={`badge tone-${tone}`}>
      <Shape aria-hidden />
      {children ?? word}
    </span>
  );
}
