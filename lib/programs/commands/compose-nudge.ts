import type { NudgedRow } from "../../../db/queries/program-nudges";
import type { Day } from "../../core/dates";
import { cleanLine } from "../../core/text";
import { env } from "../../env";
import type { MailBrand } from "../../governance/rules/mail-brand";
import type { Workspace } from "../../governance/rules/workspace";
import { routes } from "../../routes";
import { nudgeTemplate, nudgeValues } from "../rules/nudge-variables";

type Texts = { subject: string; body: string };
type Setting = { workspace: Workspace; brand: MailBrand; today: Day };

/** What one person reads, filled in with what is true of them now; all but the links that end such mails. */
export function composeNudge({ subject, body }: Texts, person: NudgedRow, { workspace, brand, today }: Setting) {
  const values = nudgeValues(person, { issuer: workspace.name, today });
  return {
    workspace: brand,
    programName: person.program,
    subject: cleanLine(nudgeTemplate.render(subject, values)),
    body: nudgeTemplate.render(body, values),
    url: env.baseUrl + routes.myProgram(person.programId),
  };
}
