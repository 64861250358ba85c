import { findAchievement } from "../../../db/queries/achievements";
import {
  type CompletedRound,
  completeRounds,
  findAwardedRounds,
  findMet,
  insertReminders,
  openRounds,
  setNext,
  type Watched,
} from "../../../db/queries/certification-sweep";
import type { CertificationRow } from "../../../db/queries/certifications";
import type { CommandContext } from "../../command";
import { dayIn } from "../../core/dates";
import type { Id } from "../../core/ids";
import { placeCredentials } from "../../credentials/commands/place-credentials";
import type { Reminder } from "../rules/events";
import { afterCompleting, completedDay, dutiesOf, opened, watchedFrom } from "../rules/round-state";
import { firstInstantOf, type Timing } from "../rules/timing";

export type Settled = {
  completed: Id<"assignment">[];
  issued: Id<"credential">[];
  drafts: Id<"credential">[];
  opened: number;
  reminders: Reminder[];
  /** Their days have not caught up with today: look again. */
  again: boolean;
};

/**
 * Does for assignments of one certification all that the days and the grades ask: opens the next round, completes what is
 * met, writes down which reminders are due, and when to look again. The caller holds the certification, the people and the
 * assignments; done twice, the second time changes nothing.
 */
export async function settleRounds(
  context: CommandContext,
  certification: CertificationRow,
  rows: Watched[],
): Promise<Settled> {
  const { tx, workspace, now } = context;
  const today = dayIn(workspace.timeZone, now);
  const silent = certification.invisible;
  if (certification.status !== "published") {
    const idle = rows.map((row) => ({ assignmentId: row.id, nextAt: null }));
    await setNext(tx, workspace.id, idle);
    return { completed: [], issued: [], drafts: [], opened: 0, reminders: [], again: false };
  }
  const found = rows.map((row) => watchedFrom(row, silent));
  let states = found.map((state) => (dutiesOf(state, today).opens ? opened(state) : state));
  const begun = states.filter((state, i) => state !== found[i]);
  await openRounds(
    tx,
    workspace.id,
    begun.flatMap(({ id, open }) => (open ? [{ assignmentId: id, ...open }] : [])),
  );
  const done = await completeMet(context, certification, states);
  states = states.map((state) => {
    const round = done.rounds.find((each) => each.assignmentId === state.id);
    return round ? afterCompleting(state, round) : state;
  });
  const duties = states.map((state) => ({ state, ...dutiesOf(state, today) }));
  const reminders = await writeReminders(context, duties);
  await setNext(
    tx,
    workspace.id,
    duties.map(({ state, nextOn }) => ({
      assignmentId: state.id,
      nextAt: nextOn === null ? null : firstInstantOf(workspace.timeZone, nextOn),
    })),
  );
  return {
    completed: done.rounds.map((round) => round.assignmentId),
    issued: done.issued,
    drafts: done.drafts,
    opened: begun.length,
    reminders,
    again: duties.some(({ nextOn }) => nextOn !== null && nextOn <= today),
  };
}

type State = ReturnType<typeof watchedFrom>;

async function completeMet(context: CommandContext, certification: CertificationRow, states: State[]) {
  const { tx, workspace, now } = context;
  const { timeZone } = workspace;
  const today = dayIn(timeZone, now);
  const candidates = states.flatMap(({ id, recipientId, open }) =>
    open && open.opensOn <= today
      ? [{ assignmentId: id, recipientId, since: firstInstantOf(timeZone, open.countsFrom) }]
      : [],
  );
  const met = await findMet(tx, workspace.id, certification.id, certification.minimumPassingGrade, candidates, now);
  const timing = timingOf(certification, timeZone, now);
  const when = new Map(met.map((each) => [each.assignmentId, each.at]));
  const rounds = states.flatMap((state) => {
    const at = when.get(state.id);
    return at && state.open ? [{ state, ...completedDay(state, state.open, at, timing, timeZone) }] : [];
  });
  rounds.sort((a, b) => a.completedAt.getTime() - b.completedAt.getTime() || (a.state.id < b.state.id ? -1 : 1));
  const awarded = await award(context, certification, rounds);
  const finished = rounds.map(
    ({ state, ...round }): CompletedRound => ({
      ...round,
      credentialId: awarded.of.get(state.id) ?? null,
    }),
  );
  await completeRounds(tx, workspace.id, finished);
  return { rounds: finished, issued: awarded.issued, drafts: awarded.drafts };
}

type Finished = ReturnType<typeof completedDay> & { state: State };

/** Issues the achievement for these rounds, oldest first; the ledger lets each round have it once. */
async function award(context: CommandContext, certification: CertificationRow, rounds: Finished[]) {
  const { tx, workspace, now } = context;
  const today = dayIn(workspace.timeZone, now);
  const none = { of: new Map<string, Id<"credential">>(), issued: [], drafts: [] };
  const { id, invisible, achievementId } = certification;
  if (invisible || achievementId === null || rounds.length === 0) return none;
  const achievement = await findAchievement(tx, workspace.id, achievementId);
  if (achievement?.status !== "published") return none;
  const requests = rounds.map(({ state, cycle, completedOn, termEndsOn }) => ({
    key: state.id,
    recipientId: state.recipientId,
    recipientName: state.recipientName,
    issuedOn: completedOn,
    expiresOn: termEndsOn ?? undefined,
    notify: termEndsOn === null || termEndsOn >= today, // grades of long ago: nobody is told of what has lapsed
    source: { kind: "certification" as const, id },
    award: { sourceId: id, cycle },
    replaces: state.held?.credentialId ? [state.held.credentialId] : [],
  }));
  const { placed, refused } = await placeCredentials(context, achievement, requests);
  const of = new Map<string, Id<"credential">>([
    ...refused.map(({ key, heldId }) => [key, heldId] as const), // given only once: what they hold already stands for it
    ...placed.map((row) => [row.key, row.id] as const),
  ]);
  const before = rounds.filter(({ state }) => !of.has(state.id));
  const known = await findAwardedRounds(
    tx,
    workspace.id,
    id,
    before.map(({ state }) => state.recipientId),
  );
  for (const { state, cycle } of before) {
    const credentialId = known.get(`${state.recipientId}:${cycle}`);
    if (credentialId) of.set(state.id, credentialId);
  }
  const ids = (status: "issued" | "draft") => placed.filter((row) => row.status === status).map((row) => row.id);
  return { of, issued: ids("issued"), drafts: ids("draft") };
}

type Duty = ReturnType<typeof dutiesOf> & { state: State };

/** Only the nearest one is to be mailed; those that it passes over are written down, so that they never come. */
async function writeReminders({ tx, workspace, now }: CommandContext, duties: Duty[]): Promise<Reminder[]> {
  const due = duties.flatMap(({ state, remind }) =>
    remind !== null && state.open ? [{ assignmentId: state.id, cycle: state.open.cycle, daysBefore: remind }] : [],
  );
  const over = duties.flatMap(({ state, passedOver }) =>
    passedOver.map((daysBefore) => ({ assignmentId: state.id, cycle: state.open?.cycle ?? 0, daysBefore })),
  );
  const made = await insertReminders(tx, workspace.id, [...due, ...over], now);
  return due.filter((each) => made.has(`${each.assignmentId}:${each.cycle}:${each.daysBefore}`));
}

export function timingOf(row: CertificationRow, timeZone: string, now: Date): Timing {
  const { renewalMonths, renewalAnchor, minActiveDays, validityMonths, effectiveFrom, publishedAt } = row;
  const publishedOn = dayIn(timeZone, publishedAt ?? now);
  return { renewalMonths, renewalAnchor, minActiveDays, validityMonths, effectiveFrom, publishedOn };
}
