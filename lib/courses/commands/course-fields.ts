import { findAchievement } from "../../../db/queries/achievements";
import type { CourseRow } from "../../../db/queries/courses";
import { findNamedGroups, type NamedGroup } from "../../../db/queries/groups";
import type { CommandContext } from "../../command";
import { invalid, notFound } from "../../core/errors";
import { given } from "../../core/fields";
import type { Id } from "../../core/ids";
import { readDay } from "../../core/read-day";
import { names } from "../../recipients/rules/put-recipient-input";
import { unknownGroups } from "../../recipients/rules/unknown-groups";
import type { CourseChange } from "../rules/course-input";

type Fields = Omit<CourseRow, "workspaceId" | "id" | "version" | "steps" | "groups" | "createdAt" | "updatedAt">;
const NEW: Partial<Fields> = {
  status: "draft",
  startsOn: null,
  endsOn: null,
  achievementId: null,
  certificateEnabled: false,
  availableOn: null,
  displayBehavior: "early_no_info",
  passingGrade: 50,
  topGrade: 100,
};

/** What a change makes of a course's own fields, checked against each other and against what they name. */
export async function courseFields(
  context: CommandContext,
  change: CourseChange,
  before: CourseRow | null,
): Promise<Partial<Fields>> {
  const { name, description, trigger, pacing, certificate = {} } = change;
  const day = (field: string, text: string | null | undefined) => readDay(context.workspace.timeZone, field, text);
  const { displayBehavior, learnerGenerated, completionRule, passingGrade, topGrade, achievementId } = certificate;
  const changed: Partial<Fields> = given({
    ...{ name, description, trigger, pacing, achievementId },
    startsOn: day("startsOn", change.startsOn),
    endsOn: day("endsOn", change.endsOn),
    availableOn: day("certificate.availableOn", certificate.availableOn),
    ...{ displayBehavior, learnerGenerated, completionRule, passingGrade, topGrade },
    certificateEnabled: certificate.enabled ?? enabledBy(achievementId, before),
    certificateActive: achievementId === null || certificate.enabled === false ? false : undefined,
  });
  const after = { ...NEW, ...before, ...changed };
  checkTogether(after);
  if (achievementId) await checkAchievement(context, achievementId);
  return changed;
}

/** Choosing the first certificate turns certificates on, removing it turns them off, unless it is said otherwise. */
function enabledBy(achievementId: Id<"achievement"> | null | undefined, before: CourseRow | null): boolean | undefined {
  if (achievementId === undefined) return undefined;
  if (achievementId === null) return false;
  return before?.achievementId ? undefined : true;
}

function checkTogether(after: Partial<Fields>): void {
  const { startsOn, endsOn, availableOn, displayBehavior, passingGrade = 0, topGrade = 100 } = after;
  if (startsOn && endsOn && endsOn < startsOn) throw invalid("endsOn", "The course ends before it starts.");
  if (passingGrade > topGrade)
    throw invalid("certificate.passingGrade", "The passing grade is above the top of the range.");
  if (displayBehavior === "end_with_date" && !availableOn)
    throw invalid("certificate.availableOn", "Choose the day from which certificates are available.");
  if (displayBehavior === "end_with_date" && endsOn && availableOn && availableOn < endsOn)
    throw invalid("certificate.availableOn", "Certificates can’t be available before the course ends.");
  if (after.certificateEnabled && !after.achievementId)
    throw invalid("certificate.achievementId", "Choose what the certificate is.");
}

async function checkAchievement({ tx, workspace }: CommandContext, id: Id<"achievement">): Promise<void> {
  const achievement = await findAchievement(tx, workspace.id, id);
  if (!achievement) throw notFound("achievement");
  if (achievement.status === "archived")
    throw invalid("certificate.achievementId", `${achievement.name} is archived. Nothing more is issued of it.`);
}

/** The groups that these words name; a word that names none is refused. */
export async function namedGroups({ tx, workspace }: CommandContext, words: string[]): Promise<NamedGroup[]> {
  const known = await findNamedGroups(tx, workspace.id, words);
  const message = "There is no such group.";
  const unknown = words.flatMap((word, index) =>
    known.some((group) => names(word, group)) ? [] : [{ word, path: `groups.${index}`, message }],
  );
  if (unknown.length > 0) throw unknownGroups(unknown);
  return known;
}
