import { z } from "zod";
import { isSettingProgress } from "../../../db/queries/found-participants";
import { findHolding } from "../../../db/queries/program-end";
import type { Foreseen } from "../../../db/queries/program-foreseen";
import { countStanding, listEnding } from "../../../db/queries/program-results";
import type { ProgramRow } from "../../../db/queries/programs";
import { readUsage } from "../../../db/queries/usage";
import { type Day, dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { expiryDay } from "../../credentials/rules/validity";
import { type ReadContext, read } from "../../read";
import { foreseeCourses } from "../course-words";
import { type LinkedCertification, linkedCertification } from "../end-plan";
import { certificateTerm, expiryMove, type HeldTerm } from "../rules/certificate-term";
import { endProblem } from "../rules/end-problems";
import { END_GROUPS, type EndPreview, type EndPreviewPerson } from "../rules/end-view";
import { counts, resultOf } from "../rules/standing";
import { knownProgram } from "./get-program";

/** What ending a program now would do, before anybody is asked to confirm it. */
export const previewEnd = read(
  "program.end",
  z.strictObject({ id: idSchema("program") }),
  async (context, { id }): Promise<EndPreview> => {
    const { db, workspace, now } = context;
    const program = await knownProgram(context, id);
    const linked = await linkedCertification(context, program);
    const foreseen = await foreseeCourses(db, program, now);
    const standing = await countStanding(db, { workspaceId: workspace.id, programId: id }, foreseen);
    const { participants, complete } = standing;
    const today = dayIn(workspace.timeZone, now);
    const held = await holding(context, program, linked, foreseen);
    const replaced = held.filter((row) => row.issuedOn <= today);
    const owed = linked.none === null ? complete - (held.length - replaced.length) : 0;
    const limit = workspace.credentialLimit;
    const room = limit === null ? null : Math.max(0, limit - (await readUsage(db, workspace.id)).issued);
    const certified = room === null ? owed : Math.min(owed, room);
    const counted = program.components.filter(counts).length;
    const setting = await isSettingProgress(db, workspace.id, id);
    const { plan, none } = linked;
    return {
      program: { id, name: program.name },
      refusal: endProblem({ status: program.status, participants, counted, setting }) ?? linked.problem,
      certification: plan && none === null ? { id: plan.certificationId, name: plan.certificationName } : null,
      noCertificate: none,
      issuedOn: today,
      totals: {
        participants,
        complete,
        notPassed: participants - complete,
        certified,
        drafts: owed - certified,
        replacing: replaced.length,
        expiresEarlier: replaced.filter((row) => expiryMove(row.expiresOn, endOf(linked, today, row)) !== null).length,
      },
      room,
    };
  },
);

const input = z.strictObject({
  ...pageInput,
  id: idSchema("program"),
  show: z.enum(END_GROUPS).optional(),
  q: z.string().trim().max(200).optional(),
});

/** Person by person, by name: who would pass, what the others lack, and what becomes of the certificates that they hold. */
export const listEndPreview = read(
  "program.end",
  input,
  async (context, { id, show, q, limit, cursor }): Promise<Page<EndPreviewPerson>> => {
    const { db, workspace, now } = context;
    const program = await knownProgram(context, id);
    const linked = await linkedCertification(context, program);
    const today = dayIn(workspace.timeZone, now);
    const foreseen = await foreseeCourses(db, program, now);
    const held = new Map(
      (await holding(context, program, linked, foreseen))
        .filter((row) => row.issuedOn <= today)
        .map((row) => [row.recipientId, { ...row, moves: expiryMove(row.expiresOn, endOf(linked, today, row)) }]),
    );
    const some = [...held.values()].filter((row) => show === "replacing" || row.moves !== null);
    const rows = await listEnding(
      db,
      { workspaceId: workspace.id, programId: id },
      {
        complete: show === "complete" ? true : show === "did_not_pass" ? false : undefined,
        only: show === "replacing" || show === "expires_earlier" ? some.map((row) => row.recipientId) : undefined,
        q,
        after: decodeCursor(cursor, 2) as [string, string] | null,
        limit: limit + 1,
      },
      foreseen,
    );
    return toPage(
      rows,
      limit,
      ({ recipient, missing }) => {
        const result = resultOf({ openCount: missing.length });
        const before = result === "complete" ? (held.get(recipient.id) ?? null) : null;
        return {
          recipient,
          result,
          missing,
          expiresOn: result === "complete" && linked.none === null ? endOf(linked, today, before) : null,
          replaces: before && { credentialId: before.id, expiresOn: before.expiresOn },
          moves: before?.moves ?? null,
        };
      },
      (row) => [row.sortName, row.recipient.id],
    );
  },
);

/** What those who would pass hold of the certification that they would be given. */
async function holding(
  { db, workspace }: ReadContext,
  program: ProgramRow,
  { plan, none }: LinkedCertification,
  foreseen: readonly Foreseen[],
) {
  if (!plan || none !== null) return [];
  return findHolding(db, { workspaceId: workspace.id, programId: program.id }, plan.certificationId, foreseen);
}

/** The last day of what somebody would be given. */
function endOf({ plan, achievement }: LinkedCertification, today: Day, held: HeldTerm | null): Day | null {
  if (!plan) return null;
  const { termEndsOn } = certificateTerm(plan.timing, today, held);
  return termEndsOn ?? expiryDay(today, achievement?.validityMonths ?? null);
}
