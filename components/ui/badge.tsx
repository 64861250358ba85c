import {
  ArrowUpRight,
  Ban,
  Check,
  Circle,
  CircleAlert,
  Clock,
  CornerDownRight,
  type LucideIcon,
  Pause,
  PencilLine,
  Play,
  TriangleAlert,
  X,
} from "lucide-react";
import type { ReactNode } from "react";

export type Tone = "valid" | "expired" | "revoked" | "replaced" | "suspended" | "draft" | "neutral" | "accent";

const look = (tone: Tone, Shape: LucideIcon, word: string) => ({ tone, Shape, word });

/** Every state that is shown, each with a colour, a shape and a word: never colour alone. */
export const STATUSES = {
  valid: look("valid", Check, "Valid"),
  issued: look("valid", Check, "Issued"),
  expired: look("expired", Clock, "Expired"),
  not_yet_valid: look("neutral", Clock, "Not yet valid"),
  revoked: look("revoked", Ban, "Revoked"),
  replaced: look("replaced", CornerDownRight, "Replaced"),
  suspended: look("suspended", Pause, "Suspended"),
  draft: look("draft", PencilLine, "Draft"),

  published: look("valid", Check, "Published"),
  archived: look("neutral", Circle, "Archived"),
  active: look("valid", Check, "Active"),
  inactive: look("neutral", Circle, "Inactive"),
  completed: look("valid", Check, "Completed"),
  in_progress: look("accent", ArrowUpRight, "In progress"),

  enrolled: look("neutral", Circle, "Enrolled"),
  on_track: look("valid", ArrowUpRight, "On track"),
  off_track: look("expired", TriangleAlert, "Off track"),
  did_not_pass: look("revoked", X, "Did not pass"),

  queued: look("neutral", Circle, "Queued"),
  running: look("accent", Play, "Running"),
  waiting: look("neutral", Clock, "Waiting"),
  retrying: look("expired", Clock, "Retrying"),
  done: look("valid", Check, "Done"),
  failed: look("revoked", CircleAlert, "Failed"),
  cancelled: look("neutral", X, "Cancelled"),

  sent: look("valid", Check, "Sent"),
  kept: look("neutral", Circle, "Kept here"),
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
