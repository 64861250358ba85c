import { z } from "zod";
import { countByMonth, countByStatus } from "../../../db/queries/assignment-list";
import { addMonths, dayIn } from "../../core/dates";
import { type Id, idSchema } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { ASSIGNMENT_STATUSES, type AssignmentStatus } from "../rules/vocabulary";
import { certificationRead } from "../verbs";

export type Figures = Record<AssignmentStatus, number> & { total: number };

/** How many stand where, for each of these certifications. */
export const certificationFigures = certificationRead(
  "certification.read",
  z.strictObject({ ids: z.array(idSchema("certification")).max(200) }),
  async ({ db, workspace, now }, { ids }): Promise<Record<string, Figures>> => {
    const scope = { workspaceId: workspace.id, today: dayIn(workspace.timeZone, now) };
    const rows = groupBy(await countByStatus(db, scope, ids), (row) => row.certificationId);
    return Object.fromEntries(ids.map((id) => [id, figuresOf(rows.get(id) ?? [])]));
  },
);

function figuresOf(rows: { status: AssignmentStatus; n: number }[]): Figures {
  const of = (status: AssignmentStatus) => rows.find((row) => row.status === status)?.n ?? 0;
  const [upcoming, in_progress, completed, overdue, expired] = ASSIGNMENT_STATUSES.map(of) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const total = rows.reduce((sum, row) => sum + row.n, 0);
  return { upcoming, in_progress, completed, overdue, expired, total };
}

const MONTHS = 12;
export type CalendarMonth = {
  month: string;
  total: number;
  certifications: { id: Id<"certification">; name: string; due: number }[];
};

/** What falls due or runs out in this month and the eleven after it, of one published certification or of all. */
export const renewalCalendar = certificationRead(
  "certification.read",
  z.strictObject({ id: idSchema("certification").optional() }),
  async ({ db, workspace, now }, { id }): Promise<CalendarMonth[]> => {
    const today = dayIn(workspace.timeZone, now);
    const from = `${today.slice(0, 7)}-01`;
    const scope = { workspaceId: workspace.id, today };
    const rows = groupBy(
      await countByMonth(db, scope, { from, before: addMonths(from, MONTHS), id }),
      (row) => row.month,
    );
    return Array.from({ length: MONTHS }, (_, i) => {
      const month = addMonths(from, i).slice(0, 7);
      const of = rows.get(month) ?? [];
      const certifications = of.map((row) => ({ id: row.certificationId, name: row.name, due: row.n }));
      return { month, total: certifications.reduce((sum, row) => sum + row.due, 0), certifications };
    });
  },
);
