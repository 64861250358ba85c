import { z } from "zod";
import { countLearners } from "../../../db/queries/course-learners";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { measureOf } from "../measure";
import { knownCourse } from "./get-course";
import { learnersFilter } from "./list-course-learners";

/** How many the same filters find. */
export const countCourseLearners = read(
  "course.read",
  z.strictObject({ id: idSchema("course"), ...learnersFilter }),
  async (context, { id, ...filter }): Promise<number> =>
    countLearners(context.db, measureOf(await knownCourse(context, id), context.now), filter),
);
