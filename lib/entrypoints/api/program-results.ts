import { z } from "zod";
import type { ResultView } from "../../programs/rules/end-view";
import { PROGRAM_RESULTS, PROGRESS_STATUSES } from "../../programs/rules/vocabulary";

export const programEndAnswer = z
  .strictObject({
    jobId: z
      .string()
      .meta({ description: "The job that gives everybody their result. While it runs, the same again." }),
  })
  .meta({ id: "ProgramEnd" });

export const programCertifyAnswer = z
  .strictObject({
    jobId: z.string().meta({ description: "The job that certifies those who passed. While it runs, the same again." }),
  })
  .meta({ id: "ProgramCertification" });

export const programResultAnswer = z
  .strictObject({
    recipient: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
    result: z.enum(PROGRAM_RESULTS),
    missing: z
      .array(z.strictObject({ name: z.string(), status: z.enum(PROGRESS_STATUSES) }))
      .meta({ description: "Components that counted and were not complete when the program ended." }),
    credentialId: z.string().nullable(),
    evaluatedAt: z.iso.datetime(),
  })
  .meta({ id: "ProgramResult" });

/** The certificate as it stands today is the credential's own address. */
export function showResult({
  recipient,
  result,
  missing,
  credentialId,
  evaluatedAt,
}: ResultView): z.input<typeof programResultAnswer> {
  return { recipient, result, missing, credentialId, evaluatedAt };
}
