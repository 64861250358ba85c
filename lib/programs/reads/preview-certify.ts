import { z } from "zod";
import { listPassed } from "../../../db/queries/program-results";
import { certificationRead } from "../../certifications/verbs";
import type { Id } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import type { ReadContext } from "../../read";
import { certifyPlan, endedBare } from "../certify-plan";
import { countFates, isIn } from "../rules/certify-fates";
import { certifyInput } from "../rules/certify-input";
import { CERTIFY_GROUPS, type CertifyPreview, type CertifyPreviewPerson } from "../rules/certify-view";
import { knownProgram } from "./get-program";

/** What adding a certification to an ended program would do, before anybody is asked to confirm it. */
export const previewCertify = certificationRead(
  "program.end",
  certifyInput,
  async (context, { id, certificationId }): Promise<CertifyPreview> => {
    const program = await bareProgram(context, id);
    const { certification, refusal, room, of, passed } = await certifyPlan(context, program, certificationId);
    return {
      program: { id, name: program.name },
      certification: { id: certification.id, name: certification.name },
      refusal,
      issuedOn: program.endedOn,
      totals: { ...countFates([...of.values()]), passed },
      room,
    };
  },
);

const input = certifyInput.extend({
  ...pageInput,
  show: z.enum(CERTIFY_GROUPS).optional(),
  q: z.string().trim().max(200).optional(),
});

/** Person by person, by name: what each gets, until when, and in whose place. */
export const listCertifyPreview = certificationRead(
  "program.end",
  input,
  async (context, { id, certificationId, show, q, limit, cursor }): Promise<Page<CertifyPreviewPerson>> => {
    const { db, workspace } = context;
    const { of } = await certifyPlan(context, await bareProgram(context, id), certificationId);
    const only = [...of].filter(([, fate]) => !show || isIn(show, fate)).map(([recipientId]) => recipientId);
    const after = decodeCursor(cursor, 2) as [string, string] | null;
    const asked = { only, q, after, limit: limit + 1 };
    const found = await listPassed(db, { workspaceId: workspace.id, programId: id }, asked);
    const rows = found.flatMap(({ recipient, sortName }) => {
      const fate = of.get(recipient.id);
      return fate ? [{ recipient, sortName, fate }] : [];
    });
    return toPage(
      rows,
      limit,
      ({ recipient, fate }) => ({ recipient, ...fate }),
      (row) => [row.sortName, row.recipient.id],
    );
  },
);

const bareProgram = async (context: ReadContext, id: Id<"program">) =>
  endedBare(context, await knownProgram(context, id));
