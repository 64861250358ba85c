import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Visibility } from "../../lib/credentials/rules/vocabulary";
import type { Missing, ProgramResult } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { CERTIFICATION_SHOWN } from "./own-programs";

export type ToTell = {
  recipientId: Id<"recipient">;
  email: string;
  recipientName: string;
  programName: string;
  endedOn: Day;
  result: ProgramResult;
  missing: Missing[];
  /** Where its participants may know of it. */
  certificationName: string | null;
  certificate: {
    id: Id<"credential">;
    achievementName: string;
    recipientName: string;
    issuedOn: Day;
    expiresOn: Day | null;
    timeZone: string;
    visibility: Visibility;
    /** Issued with the result, so that this mail hands it over. */
    fresh: boolean;
  } | null;
  /** It is a draft, for want of room in the limit. */
  waits: boolean;
};

/**
 * The results of these participants, or of the record that they are now, that were made after an instant: what was decided
 * long ago is no news. Holds the people until commit, so that erasing waits, and then takes the mail too.
 */
export async function findResultsToTell(
  tx: Db,
  { workspaceId, programId }: { workspaceId: Id<"workspace">; programId: Id<"program"> },
  recipientIds: Id<"recipient">[],
  since: Date,
): Promise<ToTell[]> {
  const { rows } = await tx.execute<ToTell>(sql`
    select r.id as "recipientId", r.email, r.name as "recipientName", g.name as "programName", g.ended_on::text as "endedOn", s.result, s.missing,
      case when ${CERTIFICATION_SHOWN} then s.certification_name end as "certificationName",
      case when ${CERTIFICATION_SHOWN} and c.status = 'issued' and c.recipient_name is not null then json_build_object('id', c.id,
        'achievementName', v.name, 'recipientName', c.recipient_name, 'issuedOn', c.issued_on, 'expiresOn', c.expires_on,
        'timeZone', c.time_zone, 'visibility', c.visibility, 'fresh', c.issued_at = s.evaluated_at) end as certificate,
      coalesce(${CERTIFICATION_SHOWN} and c.status = 'draft', false) as waits
    from program_results s
    join programs g on g.workspace_id = s.workspace_id and g.id = s.program_id and g.ended_on is not null
    join workspaces w on w.id = s.workspace_id
    join recipients r on r.workspace_id = s.workspace_id and r.id = s.recipient_id and r.email is not null and r.erased_at is null
      and r.merged_into is null
    left join certifications f on f.workspace_id = s.workspace_id and f.id = s.certification_id
    left join credentials c on c.workspace_id = s.workspace_id and c.id = s.credential_id and c.erased_at is null
    left join achievement_versions v on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
    where s.workspace_id = ${workspaceId} and s.program_id = ${programId}
      and s.recipient_id in (select coalesce(x.merged_into, x.id) from recipients x
        where x.workspace_id = ${workspaceId} and x.id = any(${sql.param(recipientIds)}::text[]))
      and s.evaluated_at > ${since.toISOString()}::timestamptz
    order by r.id for no key update of r`);
  return rows;
}
