import { correctNames } from "../../../db/queries/credential-changes";
import { closeNameRequest, listCorrectable, lockNameRequest } from "../../../db/queries/name-requests";
import { lockRecipients, updateRecipient } from "../../../db/queries/recipients";
import { command } from "../../command";
import { DomainError, invalid, notFound } from "../../core/errors";
import { nameAnswered } from "../../recipients/rules/events";
import type { NameRequestStatus } from "../../recipients/rules/vocabulary";
import { MOST_CORRECTED, nameAnswerInput } from "../rules/name-answer-input";
import { selectFor } from "./select-credentials";

const ANSWERED: Record<NameRequestStatus, string> = {
  open: "",
  accepted: "Somebody accepted this in the meantime.",
  declined: "Somebody declined this in the meantime.",
  withdrawn: "They withdrew this in the meantime.",
};

/**
 * A member answers a wish for another name. Accepted: their record takes it, and the credentials chosen are corrected — same
 * ids, same award dates, the earlier wording kept. Lives here and not with recipients, since it mends credentials.
 */
export const answerNameRequest = command(
  "name.answer",
  "credential.update",
  nameAnswerInput,
  async (context, { id, accept, answer, chosen, ids }) => {
    const { tx, workspace, actor, now } = context;
    const request = await lockNameRequest(tx, workspace.id, id);
    if (!request) throw notFound("request");
    if (request.status !== "open") throw new DomainError("conflict", ANSWERED[request.status]);
    if (!accept && !answer) throw invalid("answer", "Say why, in a sentence: they read it in the mail.");
    const { recipientId, wantedName } = request;
    const answeredBy = actor.kind === "member" ? actor.memberId : null;
    const status = accept ? ("accepted" as const) : ("declined" as const);
    await closeNameRequest(tx, workspace.id, id, { status, answer, answeredBy }, now);
    const corrected = accept ? await correct() : [];
    return {
      value: { id, recipientId, corrected: corrected.length },
      audit: [
        { subject: recipientId, after: { request: id, accepted: accept, credentials: corrected.length } },
        ...corrected.map((subject) => ({ subject, action: "credential.correct", after: { nameChanged: true } })),
      ],
      events: [nameAnswered(id)],
    };

    async function correct() {
      await lockRecipients(tx, workspace.id, [recipientId]);
      const theirs = (await listCorrectable(tx, workspace.id, recipientId, MOST_CORRECTED)).map((row) => row.id);
      if (ids.some((each) => !theirs.includes(each))) throw notFound("credential");
      const wanted = chosen ? ids : theirs;
      const rows = wanted.length > 0 ? await selectFor(context, "correct", { ids: wanted, skipOthers: true }) : [];
      const other = rows.filter((row) => row.recipientName !== wantedName).map((row) => row.id);
      await correctNames(tx, workspace.id, other, wantedName, now);
      await updateRecipient(tx, workspace.id, recipientId, { name: wantedName }, now);
      return other;
    }
  },
);
