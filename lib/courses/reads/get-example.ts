import { z } from "zod";
import { findAchievement } from "../../../db/queries/achievements";
import { findWholeWorkspace } from "../../../db/queries/workspaces";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { expiryDay } from "../../credentials/rules/validity";
import { sampleFacts } from "../../designs/rules/sample-facts";
import type { CertificateFacts } from "../../designs/rules/view-model";
import { read } from "../../read";
import { isReleased } from "../rules/certificate-display";
import { daysOf } from "../rules/course-checks";
import { pacingWord } from "../rules/course-words";
import { PACINGS } from "../rules/vocabulary";
import { knownCourse } from "./get-course";
import { todayOf } from "./get-learner";

const input = z.strictObject({ id: idSchema("course"), mode: z.enum(PACINGS).default("instructor") });

/**
 * What an example certificate says: the course's certificate with a made-up learner, dated as in that mode. A self-paced
 * learner gets theirs on the day; an instructor-paced one at the earliest on the day on which they are given.
 */
export const getExample = read(
  "course.read",
  input,
  async (context, { id, mode }): Promise<{ facts: CertificateFacts; mode: string }> => {
    const { db, workspace } = context;
    const course = await knownCourse(context, id);
    const issuer = await findWholeWorkspace(db, workspace.id);
    const achievement = course.achievementId && (await findAchievement(db, workspace.id, course.achievementId));
    if (!issuer || !achievement) throw notFound("certificate of this course");
    if (!course.examplesAt) throw new DomainError("not_found", "No examples were generated yet.");
    const today = todayOf(context);
    const waits = mode === "instructor" && !isReleased(daysOf(course, today));
    const later = course.displayBehavior === "end" ? course.endsOn : course.availableOn;
    const issuedOn = (waits && later) || today;
    return {
      mode: pacingWord(mode),
      facts: {
        workspace: issuer,
        achievement,
        recipientName: sampleFacts.recipientName,
        credentialId: `example-${id}-${mode}`,
        url: "",
        issuedOn,
        expiresOn: expiryDay(issuedOn, achievement.validityMonths),
      },
    };
  },
);
