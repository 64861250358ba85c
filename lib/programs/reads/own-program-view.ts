import type { OwnComponentRow, OwnProgramRow } from "../../../db/queries/own-programs";
import { type Day, dayIn } from "../../core/dates";
import { isFresh, isTheirsToSay } from "../rules/own-components";

/** A component as its participant sees it: `dueOn` is their own day. */
export type OwnComponent = Omit<OwnComponentRow, "programId"> & {
  /** They say themselves how far they are. */
  theirs: boolean;
};

/** A program as its participant sees it. What they may not know of its certification is not in it. */
export type OwnProgram = Omit<OwnProgramRow, "workspaceId" | "recipientId"> & {
  /** In the issuer's time zone, in which its days are counted. */
  today: Day;
  components: OwnComponent[];
  /** It has ended some weeks ago at most: how it ended is news. */
  fresh: boolean;
};

export function viewOwnProgram(row: OwnProgramRow, components: readonly OwnComponentRow[], now: Date): OwnProgram {
  const { workspaceId: _, recipientId: __, ...program } = row;
  const today = dayIn(row.timeZone, now);
  return {
    ...program,
    today,
    fresh: isFresh(row.endedOn, today),
    components: components.map(({ programId: _, ...component }) => ({
      ...component,
      theirs: row.status === "running" && isTheirsToSay(component),
    })),
  };
}
