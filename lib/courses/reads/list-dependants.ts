import { z } from "zod";
import { findDependants } from "../../../db/queries/course-dependants";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** Published certifications and running programs that need a course: archived, it is out of reach for whoever has not passed it. */
export const listDependants = read(
  "course.read",
  z.strictObject({ id: idSchema("course") }),
  ({ db, workspace }, { id }) => findDependants(db, workspace.id, id, workspace.certificationsEnabled),
);
