import { z } from "zod";
import { countNudgedSince } from "../../../db/queries/last-nudges";
import {
  countMeant,
  countUnreachable,
  describeNudged,
  listMeant,
  type NudgedRow,
} from "../../../db/queries/program-nudges";
import { addDays, dayIn, endOfDay } from "../../core/dates";
import { placedProblem } from "../../core/templates";
import { mailBrand } from "../../governance/mail-brand";
import { type ReadContext, read } from "../../read";
import { testUnsubscribeLinks } from "../../recipients/unsubscribe-link";
import { composeNudge } from "../commands/compose-nudge";
import { findAudience } from "../commands/find-audience";
import { type Audience, assertAudience, audienceInput } from "../rules/nudge-input";
import { nudgeSkip } from "../rules/nudge-reach";
import { nudgeTemplate, overdueOf } from "../rules/nudge-variables";
import type { NudgeSkip } from "../rules/vocabulary";

/** People named, and offered to look at the mail as. */
const NAMED = 50;
const NOBODY = { unsubscribed: 0, withoutAddress: 0, ended: 0 };

type MeantPerson = {
  programId: string;
  programName: string;
  recipient: { id: string; name: string; email: string | null };
  overdue: { name: string; dueOn: string | null }[];
  openCount: number;
  /** Why they get none, as things stand. */
  skipped: NudgeSkip | null;
};

/** Whom a nudge or an extension would be for now: how many, in which programs, and the first of them by name. */
export const nudgeAudience = read(
  "program.read",
  z.strictObject(audienceInput).superRefine(assertAudience),
  async (context, input) => {
    const { scope, programs, meant, people, unreachable } = await whom(context, input, NAMED);
    const { timeZone } = context.workspace;
    const today = dayIn(timeZone, context.now);
    const since = endOfDay(timeZone, addDays(today, -1));
    return {
      programs: programs.map(({ id, name, status }) => ({ id, name, status, people: meant.get(id) ?? 0 })),
      total: [...meant.values()].reduce((sum, n) => sum + n, 0),
      unreachable,
      nudgedToday: programs.length > 0 ? await countNudgedSince(context.db, scope, since) : 0,
      people: people.map((row) => viewPerson(row, today)),
    };
  },
);

async function whom(context: ReadContext, input: Audience, limit: number) {
  const scope = await findAudience(context, input);
  if (scope.programs.length === 0)
    return { scope, programs: [], meant: new Map<string, number>(), people: [], unreachable: NOBODY };
  const meant = await countMeant(context.db, scope);
  const people = await describeNudged(context.db, context.workspace, await listMeant(context.db, scope, limit));
  const programs = scope.programs.filter(({ id }) => meant.has(id));
  const unreachable = await countUnreachable(context.db, scope);
  return { scope, programs, meant: new Map<string, number>(meant), people, unreachable };
}

function viewPerson(row: NudgedRow, today: string): MeantPerson {
  const { programId, program, recipientId, name, email, open } = row;
  const overdue = overdueOf(open, today);
  const skipped = nudgeSkip({ ...row, overdue: overdue.length }, false);
  const recipient = { id: recipientId, name, email };
  return { programId, programName: program, recipient, overdue, openCount: open.length, skipped };
}

const previewInput = z
  .strictObject({
    ...audienceInput,
    subject: z.string().max(1_000),
    body: z.string().max(20_000),
    /** “prg_…:rcp_…”: as whom; the first of them unless said. */
    recipientId: z.string().max(100).nullish(),
  })
  .superRefine(assertAudience);

/** The mail as one of them would get it, not saved, not sent; and what cannot be filled in, with its place. */
export const previewNudge = read(
  "program.read",
  previewInput,
  async (context, { recipientId: as, subject, body, ...input }) => {
    const { db, workspace, now } = context;
    const problems = (["subject", "body"] as const).flatMap((path) =>
      nudgeTemplate
        .problemsOf({ subject, body }[path])
        .map((problem) => ({ path: path as string, message: placedProblem(problem) })),
    );
    const { people } = await whom(context, input, NAMED);
    const person = people.find((row) => `${row.programId}:${row.recipientId}` === as) ?? people[0];
    if (!person) return { to: { id: null, name: "", email: "" }, problems, mail: null };
    const to = { id: `${person.programId}:${person.recipientId}`, name: person.name, email: person.email ?? "" };
    if (problems.length > 0) return { to, problems, mail: null };
    const today = dayIn(workspace.timeZone, now);
    const about = composeNudge({ subject, body }, person, {
      workspace,
      brand: await mailBrand(db, workspace.id),
      today,
    });
    return { to, problems, mail: { kind: "program-nudge" as const, props: { ...about, ...testUnsubscribeLinks() } } };
  },
);
