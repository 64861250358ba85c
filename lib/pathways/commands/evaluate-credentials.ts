import { z } from "zod";
import { findCredentials } from "../../../db/queries/credentials";
import { findActiveWith } from "../../../db/queries/pathways";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { credentialsIssued, IDS_PER_EVENT } from "../../credentials/rules/events";
import type { AuditEntry } from "../../governance/rules/outcome";
import { awardCompletions } from "./award-completions";

const input = z.strictObject({ credentialIds: z.array(idSchema("credential")).min(1).max(IDS_PER_EVENT) });

/** Looks whether these credentials were somebody's last missing step. Runs after their commit; safe to run twice. */
export const evaluateCredentials = command(
  "pathway.evaluate",
  "pathway.activate",
  input,
  async (context, { credentialIds }) => {
    const { tx, workspace } = context;
    const credentials = (await findCredentials(tx, workspace.id, credentialIds)).filter(
      (row) => row.status === "issued",
    );
    const achievementIds = [...new Set(credentials.map((row) => row.achievementId))];
    const audit: AuditEntry[] = [];
    const issued = [];
    for (const pathway of await findActiveWith(tx, workspace.id, achievementIds, { forAwards: true })) {
      const people = credentials
        .filter((row) => pathway.steps.includes(row.achievementId))
        .map((row) => row.recipientId);
      const awarded = await awardCompletions(context, pathway, [...new Set(people)].sort());
      if (awarded.issued.length + awarded.drafts.length + awarded.preExisting === 0) continue;
      issued.push(...awarded.issued);
      audit.push({
        subject: pathway.id,
        action: "pathway.award",
        after: { issued: awarded.issued, drafts: awarded.drafts, preExisting: awarded.preExisting },
      });
    }
    return { value: { issued: issued.length }, audit, events: credentialsIssued(issued) };
  },
);
