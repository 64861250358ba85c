import { holdProgramsOf, movePrograms } from "../../../db/queries/merge-programs";
import {
  closeMerge,
  findMerge,
  findSamePerson,
  insertMerge,
  joinWishes,
  lockMerge,
  type Moved,
  moveBack,
  moveToKept,
  pointTo,
  previewMerge,
} from "../../../db/queries/merges";
import { dropWaitingFor } from "../../../db/queries/message-sending";
import { findRecipient, lockRecipients } from "../../../db/queries/recipients";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { newId } from "../../core/ids";
import { groupsChanged, recipientMerged } from "../rules/events";
import { mergeInput, mergeRefusal, undoUntil, unmergeInput } from "../rules/merge";

/**
 * One person with two proven addresses becomes one record. Where both were awarded the same, the kept record's row of the
 * ledger stands, and the other is left where it was: nothing is awarded anew because of a merge.
 */
export const mergeRecipients = command(
  "recipient.merge",
  "recipient.merge",
  mergeInput,
  async ({ tx, workspace, actor, now }, { keptId, mergedId }) => {
    if (keptId === mergedId) throw new DomainError("conflict", "This is one record already.");
    await holdProgramsOf(tx, workspace.id, [keptId, mergedId]);
    await lockRecipients(tx, workspace.id, [keptId, mergedId]);
    const people = [await findRecipient(tx, workspace.id, keptId), await findRecipient(tx, workspace.id, mergedId)];
    if (people.some((person) => !person)) throw notFound("recipient");
    if (people.some((person) => person?.mergedInto))
      throw new DomainError("conflict", "One of the two was merged in the meantime.");
    const same = (await findSamePerson(tx, workspace.id, keptId)).some((other) => other.id === mergedId);
    const refusal = mergeRefusal({ same, ...(await previewMerge(tx, workspace.id, keptId, mergedId)) });
    if (refusal) throw new DomainError("conflict", refusal);
    const wishes = await joinWishes(tx, workspace.id, keptId, mergedId);
    const programs = await movePrograms(tx, workspace.id, keptId, mergedId, now);
    const moved = { ...(await moveToKept(tx, workspace.id, keptId, mergedId)), programs, ...wishes };
    if (wishes.became.unsubscribedAt) await dropWaitingFor(tx, workspace.id, [keptId]);
    await pointTo(tx, workspace.id, mergedId, keptId);
    const id = newId("merge");
    const createdBy = actor.kind === "member" ? actor.memberId : actor.kind;
    await insertMerge(tx, { workspaceId: workspace.id, id, keptId, mergedId, moved, createdBy, createdAt: now });
    const after = { merge: id, keptId, mergedId, credentials: moved.credentials.length };
    return {
      value: { id, keptId },
      audit: [
        { subject: keptId, after },
        { subject: mergedId, action: "recipient.merged", after },
      ],
      events: [...recipientMerged(id, moved.credentials), ...groupsChanged([keptId])],
    };
  },
);

/** Within 30 days: what was moved goes back. What was earned or issued since stays with the kept record. */
export const unmergeRecipients = command(
  "recipient.unmerge",
  "recipient.merge",
  unmergeInput,
  async ({ tx, workspace, now }, { id }) => {
    const asked = await findMerge(tx, workspace.id, id);
    if (!asked) throw notFound("merge");
    const { keptId, mergedId } = asked;
    await holdProgramsOf(tx, workspace.id, [keptId, mergedId]);
    await lockRecipients(tx, workspace.id, [keptId, mergedId]); // before the merge: who erases comes the same way
    const merge = await lockMerge(tx, workspace.id, id);
    if (!merge) throw new DomainError("gone", "The data of this person was erased.");
    if (merge.undoneAt) throw new DomainError("conflict", "This merge was undone already.");
    if (now > undoUntil(merge.createdAt))
      throw new DomainError("conflict", "A merge can be undone for 30 days. These are over.");
    if (!(await findRecipient(tx, workspace.id, keptId)) || !(await findRecipient(tx, workspace.id, mergedId)))
      throw new DomainError("gone", "The data of this person was erased.");
    await pointTo(tx, workspace.id, mergedId, null);
    await moveBack(tx, workspace.id, keptId, mergedId, merge.moved as Moved);
    await closeMerge(tx, workspace.id, id, now);
    const after = { merge: id, keptId, mergedId };
    return {
      value: { id, keptId, mergedId },
      audit: [keptId, mergedId].map((subject) => ({ subject, after })),
      events: groupsChanged([keptId, mergedId]),
    };
  },
);
