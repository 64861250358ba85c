import type { FormState } from "@/components/ui/form-state";
import type { Id } from "@/lib/core/ids";
import type { PipelineStatus, ProgramResult, ProgressStatus } from "@/lib/programs/rules/vocabulary";

export type GridColumn = {
  id: string;
  name: string;
  /** “due 3 Dec 2026”, “optional”, “follows its course”. */
  notes: string[];
  /** A course's word is its own; everything else is the facilitator's. */
  follows: boolean;
};
/** `note`: what is particular to this person, such as an extension. */
export type GridPlace = { status: ProgressStatus; late: boolean; note: string | null };
export type GridPerson = {
  id: string;
  name: string;
  detail: string;
  href: string;
  status: PipelineStatus;
  result: ProgramResult | null;
  /** One for each column, in their order. */
  places: GridPlace[];
};

export type ProgressState = FormState & { data?: { id: Id<"program">; changed: number; unchanged: number } };
/** A server action as `action()` makes it of the verb. */
export type ProgressAction = (state: ProgressState, data: FormData) => Promise<ProgressState>;

/** One cell by its two ids, with what it says of itself. */
export type Place = { recipientId: string; componentId: string; status: ProgressStatus; person: string; label: string };
/** The cell whose menu is open, and where it lies. */
export type Opened = Place & { cell: HTMLElement; top: number; left: number; width: number; height: number };
