import type {
  ComponentKind,
  PipelineState,
  PipelineStatus,
  ProgramResult,
  ProgramStatus,
  ProgressSource,
  ProgressStatus,
} from "./vocabulary";

export const PROGRAM_STATUS_WORDS: Record<ProgramStatus, string> = {
  draft: "Draft",
  running: "Running",
  ended: "Ended",
};

export const COMPONENT_KIND_WORDS: Record<ComponentKind, string> = {
  course: "Course",
  session: "Session",
  assignment: "Assignment",
  roleplay: "Roleplay",
  survey: "Survey",
  coaching: "Coaching",
  coaching_intro: "Coaching intro",
  group_meeting: "Group meeting",
  announcement: "Announcement",
};

export const PROGRESS_STATUS_WORDS: Record<ProgressStatus, string> = {
  not_started: "Not started",
  in_progress: "In progress",
  complete: "Complete",
  did_not_finish: "Did not finish",
  did_not_pass: "Did not pass",
  no_response: "No response",
  missed: "Missed",
};

export const PROGRESS_SOURCE_WORDS: Record<ProgressSource, string> = {
  facilitator: "The facilitator",
  participant: "The participant",
  api: "The API",
  course: "The course",
};

/** In the pipeline of a certification. */
export const PIPELINE_STATUS_WORDS: Record<PipelineStatus, string> = {
  enrolled: "Enrolled",
  on_track: "On Track",
  off_track: "Off Track",
  did_not_pass: "Did Not Pass",
};

/** The same four where one program is looked at. */
export const IN_PROGRAM_STATUS_WORDS: Record<PipelineStatus, string> = {
  enrolled: "Not Started",
  on_track: "On Track",
  off_track: "Off Track",
  did_not_pass: "Certification Criteria Not Met",
};

/** What each of the four means, for tips beside them. */
export const PIPELINE_STATUS_MEANINGS: Record<PipelineStatus, string> = {
  enrolled: "In a program for this certification, with nothing begun and nothing past due.",
  on_track: "Making progress, with nothing past due.",
  off_track: "A required component is past due and not complete.",
  did_not_pass: "A required component was not finished, not passed, not answered or missed.",
};

export const PROGRAM_RESULT_WORDS: Record<ProgramResult, string> = {
  complete: "Complete",
  did_not_pass: "Did Not Pass",
};

/** Where somebody stands, or how an ended program went for them. */
export const PIPELINE_STATE_WORDS: Record<PipelineState, string> = {
  ...PIPELINE_STATUS_WORDS,
  ...PROGRAM_RESULT_WORDS,
};
