import { z } from "zod";
import { type MovedLearning, NO_LEARNING } from "../../../db/queries/merge-learning";
import { holdProgramsOf, type MovedPrograms, movePrograms, NO_PROGRAMS } from "../../../db/queries/merge-programs";
import { findMerge, keepMoved, lockMerge, type Moved, moveToKept } from "../../../db/queries/merges";
import { lockRecipients } from "../../../db/queries/recipients";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { groupsChanged, recipientMerged } from "../rules/events";

const union = <T>(a: T[], b: T[]) => [...new Set([...a, ...b])];
const joined = (a: MovedLearning, b: MovedLearning): MovedLearning => ({
  grades: union(a.grades, b.grades),
  learnerOf: union(a.learnerOf, b.learnerOf),
  assignments: union(a.assignments, b.assignments),
});
const bothOf = (a: MovedPrograms, b: MovedPrograms): MovedPrograms => ({
  moved: union(a.moved, b.moved),
  left: [...a.left, ...b.left],
  returned: [...a.returned, ...b.returned],
  progress: [...a.progress, ...b.progress],
  results: [...(a.results ?? []), ...(b.results ?? [])],
});

/**
 * Whoever was issuing to the merged record while it was merged may have written to it afterwards: that goes to the kept
 * record too, an undo knows of it, and whoever builds on grades, places and groups looks again.
 */
export const collectMerged = command(
  "recipient.collect",
  "recipient.merge",
  z.strictObject({ id: idSchema("merge") }),
  async ({ tx, workspace, now }, { id }) => {
    const nothing = { value: { found: 0 }, audit: [], events: [] };
    const asked = await findMerge(tx, workspace.id, id);
    if (!asked) return nothing;
    const { keptId, mergedId } = asked;
    await holdProgramsOf(tx, workspace.id, [keptId, mergedId]);
    await lockRecipients(tx, workspace.id, [keptId, mergedId]);
    const merge = await lockMerge(tx, workspace.id, id);
    if (!merge || merge.undoneAt) return nothing;
    const programs = await movePrograms(tx, workspace.id, keptId, mergedId, now);
    const late = await moveToKept(tx, workspace.id, keptId, mergedId);
    const before = merge.moved as Moved;
    const found = late.credentials.length;
    await keepMoved(tx, workspace.id, id, {
      credentials: union(before.credentials, late.credentials),
      unexclusive: union(before.unexclusive, late.unexclusive),
      uncertified: [...(before.uncertified ?? []), ...(late.uncertified ?? [])],
      awards: [...before.awards, ...late.awards],
      groups: union(before.groups, late.groups),
      addedGroups: union(before.addedGroups, late.addedGroups),
      reviews: union(before.reviews, late.reviews),
      requests: union(before.requests, late.requests),
      messages: union(before.messages, late.messages),
      mails: union(before.mails, late.mails),
      learning: joined(before.learning ?? NO_LEARNING, late.learning ?? NO_LEARNING),
      programs: bothOf(before.programs ?? NO_PROGRAMS, programs),
      kept: before.kept,
      became: before.became,
    });
    const learning = late.learning ?? NO_LEARNING;
    const asksAnew = [late.groups, ...Object.values(learning), ...Object.values(programs)].some(
      ({ length }) => length > 0,
    );
    if (found === 0 && !asksAnew) return nothing;
    const after = { merge: id, keptId, mergedId, credentials: found, grades: learning.grades.length };
    return {
      value: { found },
      audit: { subject: keptId, action: "recipient.merge", after },
      events: [...recipientMerged(null, late.credentials), ...(asksAnew ? groupsChanged([keptId]) : [])],
    };
  },
);
