import { type AchievementRow, lockAchievement } from "../../../db/queries/achievements";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { given } from "../../core/fields";
import { assertVersion } from "../../core/versions";
import { updateAchievementInput } from "../rules/achievement-input";
import { saveAchievement } from "./save-achievement";

/** A new version: credentials issued so far keep the wording that they were issued with. */
export const updateAchievement = command(
  "achievement.update",
  "achievement.write",
  updateAchievementInput,
  async (context, { id, ifVersion, validity, designId: _designId, nextSteps: _nextSteps, ...change }) => {
    const before = await lockAchievement(context.tx, context.workspace.id, id);
    if (!before) throw notFound("achievement");
    assertVersion(before.version, ifVersion);
    const validityMonths = validity === null ? null : validity?.months;
    const after = await saveAchievement(context, before, given({ ...change, validityMonths }));
    return { value: { id }, audit: { subject: id, before: wording(before), after: wording(after) }, events: [] };
  },
);

const wording = ({ id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...rest }: AchievementRow) => rest;
