import { insertCourse, replaceCourseGroups, saveSteps } from "../../../db/queries/courses";
import { command } from "../../command";
import { invalid } from "../../core/errors";
import { newId } from "../../core/ids";
import { createCourseInput } from "../rules/course-input";
import { planSteps } from "../rules/course-steps";
import { courseFields, namedGroups } from "./course-fields";

/** A draft: nobody sees it until it is published. */
export const createCourse = command("course.create", "course.write", createCourseInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const id = newId("course");
  const fields = await courseFields(context, input, null);
  const groups = await namedGroups(context, input.groups ?? []);
  const planned = planSteps([], input.steps ?? []);
  if (!planned) throw invalid("steps", "A new course has no steps yet: leave their ids out.");
  const steps = planned.map((step) => ({ ...step, id: newId("step") }));
  await insertCourse(tx, {
    ...fields,
    name: input.name,
    workspaceId: workspace.id,
    id,
    createdAt: now,
    updatedAt: now,
  });
  await saveSteps(tx, workspace.id, id, steps);
  const groupIds = groups.map((group) => group.id);
  await replaceCourseGroups(tx, workspace.id, id, groupIds);
  return { value: { id }, audit: { subject: id, after: { ...fields, steps, groups: groupIds } }, events: [] };
});
