import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { Nudging } from "./nudging";
import type { PipelineSummary } from "./pipeline-view";
import type { Component } from "./plan-components";
import type { PipelineStatus, ProgramResult, ProgramStatus, ProgressSource, ProgressStatus } from "./vocabulary";

export type ComponentView = Component & { position: number; courseName: string | null };

/** A program as members and API keys see it. */
export type ProgramView = {
  id: Id<"program">;
  name: string;
  description: string;
  status: ProgramStatus;
  startsOn: Day | null;
  endsOn: Day | null;
  certificationId: Id<"certification"> | null;
  certificationName: string | null;
  components: ComponentView[];
  /** In it now. */
  participants: number;
  startedAt: string | null;
  endedAt: string | null;
  endedOn: Day | null;
  endJobId: Id<"job"> | null;
  /** Its end was asked for, and not everybody has a result yet. */
  ending: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
};

export type ProgramItem = ProgramView & { pipeline: PipelineSummary };

export type ParticipantItem = {
  recipient: { id: Id<"recipient">; name: string; email: string };
  group: { id: Id<"group">; name: string } | null;
  /** Who passed an ended program is “enrolled”: none of the other three, as in the pipeline. */
  status: PipelineStatus;
  /** How an ended program went for them. */
  result: ProgramResult | null;
  /** Components that count, and how many of them are complete or not. */
  counted: number;
  done: number;
  openCount: number;
  expectedOn: Day | null;
  addedAt: string;
};

/** How far somebody is in one component. */
export type Cell = {
  componentId: Id<"component">;
  status: ProgressStatus;
  /** With their extension. */
  dueOn: Day | null;
  extended: boolean;
  /** It counts, is not complete, and its day is over. */
  overdue: boolean;
  completedAt: string | null;
  source: ProgressSource | null;
};
export type GridComponent = ComponentView & { counts: boolean };
export type GridRow = ParticipantItem & { cells: Cell[] };
export type ProgressGrid = { components: GridComponent[]; rows: GridRow[]; nextCursor: string | null };

export type ParticipantComponent = GridComponent & Omit<Cell, "componentId"> & { componentDueOn: Day | null };
export type ParticipantView = ParticipantItem & {
  leftAt: string | null;
  /** The last one that did not pass them over. */
  nudge: (Nudging & { id: Id<"nudge"> }) | null;
  components: ParticipantComponent[];
};
