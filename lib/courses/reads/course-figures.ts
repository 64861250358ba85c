import { z } from "zod";
import { type CourseFigures, countCertificates, countStandings } from "../../../db/queries/course-learners";
import { findCourses } from "../../../db/queries/courses";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { measureOf } from "../measure";

const input = z.strictObject({ ids: z.array(idSchema("course")).max(200) });

/** For each of these courses, how many learn in it, pass it now, have its certificate, and wait for theirs. */
export const courseFigures = read(
  "course.read",
  input,
  async ({ db, workspace, now }, { ids }): Promise<Record<string, CourseFigures>> => {
    const courses = await findCourses(db, workspace.id, ids);
    const standings = await countStandings(
      db,
      courses.map((course) => measureOf(course, now)),
    );
    const certificates = await countCertificates(db, workspace.id, ids);
    return Object.fromEntries(
      courses.map(({ id }) => {
        const { learners = 0, passing = 0 } = standings.get(id) ?? {};
        const { issued = 0, drafts = 0 } = certificates.get(id) ?? {};
        return [id, { learners, passing, issued, drafts }];
      }),
    );
  },
);
