import { z } from "zod";
import type { JobRow } from "../../../db/queries/jobs";
import type { ReachedRow } from "../../../db/queries/message-audience";
import type { MessageRow } from "../../../db/queries/messages";
import type { PathwayRow } from "../../../db/queries/pathways";
import type { CommandContext } from "../../command";
import { type Id, newId } from "../../core/ids";
import { cleanLine } from "../../core/text";
import { env } from "../../env";
import { mailBrand } from "../../governance/mail-brand";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { unsubscribeLinks } from "../../recipients/unsubscribe-link";
import { routes } from "../../routes";
import { renderTemplate } from "../rules/message-template";
import { messageValues } from "../rules/message-variables";
import { messageSetting } from "./message-setting";

const counts = z.object({ completedCount: z.number(), stepCount: z.number() });

/** One mail for each of these people, by their id, filled in with what is true of them now. */
export async function composeMails(
  context: CommandContext,
  pathway: PathwayRow,
  message: MessageRow,
  job: JobRow,
  people: ReachedRow[],
) {
  if (people.length === 0) return new Map<string, never>();
  const { tx, workspace, now } = context;
  const [setting, brand] = [
    await messageSetting({ db: tx, workspace, now }, pathway, message.achievementId, counts.safeParse(job.input).data),
    await mailBrand(tx, workspace.id),
  ];
  const about = { workspace: brand, pathwayName: pathway.name, url: pathwayUrl(workspace.slug, pathway.id) };
  return new Map(
    people.flatMap(({ id, name, email, earned }) => {
      if (email === null) return [];
      const texts = fillIn(message, messageValues(setting, { name, earned }));
      const mail = {
        id: newId("mail"),
        workspaceId: workspace.id,
        kind: "pathway-message" as const,
        recipientId: id,
        messageId: message.id,
        toAddress: email,
        subject: MAIL_SUBJECTS["pathway-message"](texts),
        props: { ...about, ...texts, ...unsubscribeLinks(workspace.id, id) },
        idempotencyKey: `message:${message.id}:${id}`,
      };
      return [[id as string, mail] as const];
    }),
  );
}

type Texts = Pick<MessageRow, "subject" | "body">;

export function fillIn({ subject, body }: Texts, values: ReturnType<typeof messageValues>): Texts {
  return { subject: cleanLine(renderTemplate(subject, values)), body: renderTemplate(body, values) };
}

/** The page of the pathway, which is there for anybody while it is active. */
export function pathwayUrl(slug: string, id: Id<"pathway">): string {
  return `${env.baseUrl}${routes.issuerPathway(slug, id)}`;
}
