import { z } from "zod";
import { countNewMembers } from "../../../db/queries/assignments";
import { findGroupCourses, findRequiredCourses } from "../../../db/queries/certification-parts";
import { findCertification } from "../../../db/queries/certifications";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { problemsOf } from "../commands/check-certification";
import { MAX_COURSES } from "../rules/certification-input";
import { certificationRead } from "../verbs";

const one = z.strictObject({ id: idSchema("certification") });

/** The courses that it asks for, in their order, with their steps. */
export const certificationCourses = certificationRead("certification.read", one, async ({ db, workspace }, { id }) => {
  const row = await findCertification(db, workspace.id, id);
  if (!row) throw notFound("certification");
  return findRequiredCourses(db, workspace.id, row.courses);
});

/** What keeps it from being published, and how many people its groups would bring. */
export const publishPreview = certificationRead("certification.read", one, async ({ db, workspace }, { id }) => {
  const row = await findCertification(db, workspace.id, id);
  if (!row) throw notFound("certification");
  const problems = await problemsOf({ tx: db, workspace }, row);
  return { problems, recipients: await countNewMembers(db, workspace.id, id) };
});

export type SelectableGroup = {
  id: Id<"group">;
  name: string;
  recipients: number;
  selectable: boolean;
  lacks: { id: Id<"course">; name: string }[];
};

/** All groups; those that do not take all of these courses with the ones that they lack. */
export const selectableGroups = certificationRead(
  "certification.read",
  z.strictObject({ courses: z.array(idSchema("course")).max(MAX_COURSES) }),
  async ({ db, workspace }, { courses }): Promise<SelectableGroup[]> => {
    const known = await findRequiredCourses(db, workspace.id, courses);
    const groups = await findGroupCourses(db, workspace.id, courses);
    return groups.map(({ courseIds, ...group }) => {
      const lacks = known.filter(({ id }) => !courseIds.includes(id)).map(({ id, name }) => ({ id, name }));
      return { ...group, selectable: lacks.length === 0, lacks };
    });
  },
);
