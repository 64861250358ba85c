export const PROGRAM_STATUSES = ["draft", "running", "ended"] as const;
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];

export const COMPONENT_KINDS = [
  "course",
  "session",
  "assignment",
  "roleplay",
  "survey",
  "coaching",
  "coaching_intro",
  "group_meeting",
  "announcement",
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** Never looked at when it is decided who passes, required or not. */
export const UNCOUNTED_KINDS: readonly ComponentKind[] = ["announcement", "group_meeting", "coaching_intro"];
/** What participants do and say so themselves; the rest is the facilitator's word, or a course's. */
export const SELF_KINDS: readonly ComponentKind[] = ["assignment", "roleplay", "survey"];

export const PROGRESS_STATUSES = [
  "not_started",
  "in_progress",
  "complete",
  "did_not_finish",
  "did_not_pass",
  "no_response",
  "missed",
] as const;
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];
/** Of a component that counts, each of these alone means that the criteria are not met. */
export const FAILING_STATUSES: readonly ProgressStatus[] = ["did_not_finish", "did_not_pass", "no_response", "missed"];

/** Where a participant stands towards the certification; never stored, it follows from progress and the day. */
export const PIPELINE_STATUSES = ["enrolled", "on_track", "off_track", "did_not_pass"] as const;
export type PipelineStatus = (typeof PIPELINE_STATUSES)[number];
/** With whom an ended program found complete: none of the four, so that of the figures only the whole counts them. */
export const PIPELINE_STATES = [...PIPELINE_STATUSES, "complete"] as const;
export type PipelineState = (typeof PIPELINE_STATES)[number];

export const PROGRAM_RESULTS = ["complete", "did_not_pass"] as const;
export type ProgramResult = (typeof PROGRAM_RESULTS)[number];
/** A component that counts and was not complete when its program ended. */
export type Missing = { name: string; status: ProgressStatus };

/** Whose word a status is. */
export const PROGRESS_SOURCES = ["facilitator", "participant", "api", "course"] as const;
export type ProgressSource = (typeof PROGRESS_SOURCES)[number];

/** Why a nudge passed somebody over when it was sent. */
export const NUDGE_SKIPS = ["ended", "left", "no_address", "unsubscribed", "caught_up"] as const;
export type NudgeSkip = (typeof NUDGE_SKIPS)[number];
