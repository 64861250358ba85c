import { findAchievements } from "../../../db/queries/achievements";
import type { CourseRow } from "../../../db/queries/courses";
import type { ReadContext } from "../../read";
import type { CourseView } from "../rules/course-view";
import { toPercent } from "../rules/weights";

/** Courses as members and API keys see them, with the names of their certificates. */
export async function viewCourses(
  { db, workspace }: Pick<ReadContext, "db"> & { workspace: Pick<ReadContext["workspace"], "id"> },
  rows: CourseRow[],
): Promise<CourseView[]> {
  const ids = rows.flatMap(({ achievementId }) => achievementId ?? []);
  const names = new Map((await findAchievements(db, workspace.id, [...new Set(ids)])).map((row) => [row.id, row.name]));
  return rows.map((row) => view(row, row.achievementId ? (names.get(row.achievementId) ?? null) : null));
}

function view(row: CourseRow, achievementName: string | null): CourseView {
  const { id, name, description, status, trigger, pacing, startsOn, endsOn, groups, version } = row;
  const { achievementId, displayBehavior, availableOn, learnerGenerated } = row;
  const { completionRule, passingGrade, topGrade } = row;
  return {
    ...{ id, name, description, status, trigger, pacing, startsOn, endsOn, groups, version },
    started: row.startedAt !== null,
    startedAt: row.startedAt?.toISOString() ?? null,
    steps: row.steps.map((step) => ({ ...step, weight: step.weight === null ? null : toPercent(step.weight) })),
    certificate: {
      ...{ achievementId, achievementName, displayBehavior, availableOn, learnerGenerated },
      enabled: row.certificateEnabled,
      active: row.certificateActive,
      ...{ completionRule, passingGrade, topGrade },
      examplesAt: row.examplesAt?.toISOString() ?? null,
      generatedAt: row.generatedAt?.toISOString() ?? null,
    },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
