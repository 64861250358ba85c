import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { CompletionRule, CourseStatus, DisplayBehavior, Pacing } from "./vocabulary";

/** A course as members and API keys see it; weights and grades in percent. */
export type CourseView = {
  id: Id<"course">;
  name: string;
  description: string;
  status: CourseStatus;
  started: boolean;
  startedAt: string | null;
  trigger: boolean;
  pacing: Pacing;
  startsOn: Day | null;
  endsOn: Day | null;
  steps: { id: Id<"step">; name: string; graded: boolean; weight: number | null }[];
  groups: { id: Id<"group">; name: string }[];
  certificate: {
    achievementId: Id<"achievement"> | null;
    achievementName: string | null;
    enabled: boolean;
    active: boolean;
    displayBehavior: DisplayBehavior;
    availableOn: Day | null;
    learnerGenerated: boolean;
    completionRule: CompletionRule;
    passingGrade: number;
    topGrade: number;
    examplesAt: string | null;
    generatedAt: string | null;
  };
  version: number;
  createdAt: string;
  updatedAt: string;
};
