import { z } from "zod";
import { insertLearner } from "../../../db/queries/course-learners";
import { ensureRecipients, findRecipient } from "../../../db/queries/recipients";
import { type CommandContext, command } from "../../command";
import { DomainError, invalid, notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { emailKey } from "../../core/text";
import { recipientInput } from "../../recipients/rules/recipient";
import { learnersChanged } from "../rules/events";
import { openCourse } from "./open-course";

const input = z.strictObject({
  id: idSchema("course"),
  recipientId: idSchema("recipient").optional(),
  recipient: recipientInput.optional(),
});

/** Singly, beside the groups of the course; somebody new becomes a recipient. Who is in it already stays as they are. */
export const enrolLearner = command("course.enrol", "course.write", input, async (context, { id, ...who }) => {
  const { tx, workspace, now } = context;
  const course = await openCourse(context, id, "share");
  if (course.status === "archived") throw new DomainError("conflict", "This course is archived. It takes no learners.");
  const recipientId = await personOf(context, who);
  const made = await insertLearner(tx, { workspaceId: workspace.id, courseId: id, recipientId }, now);
  return {
    value: { id, recipientId },
    audit: made ? { subject: id, after: { recipientId } } : [],
    events: made ? learnersChanged(id, [recipientId]) : [],
  };
});

type Who = Omit<z.output<typeof input>, "id">;

async function personOf(
  { tx, workspace, now }: CommandContext,
  { recipientId, recipient }: Who,
): Promise<Id<"recipient">> {
  if (recipient) {
    const person = (await ensureRecipients(tx, workspace.id, [recipient], now)).get(emailKey(recipient.email));
    if (person) return person.id;
  }
  if (!recipientId) throw invalid("recipient.email", "Say who is to be enrolled.");
  if (!(await findRecipient(tx, workspace.id, recipientId))) throw notFound("recipient");
  return recipientId;
}
