import { z } from "zod";
import { countByStatus } from "../../../db/queries/credential-selection";
import { read } from "../../read";
import { allows, type Verb } from "../rules/lifecycle";
import { credentialFilter } from "../rules/list-input";
import { CREDENTIAL_STATUSES } from "../rules/vocabulary";

const { recipientEmail: _address, ...filter } = credentialFilter;
const VERBS = ["issue", "suspend", "reinstate", "revoke", "delete"] as const satisfies readonly Verb[];

/** Of all that a filter finds, counted exactly: how many a verb fits, and how many it leaves alone. */
export const countChangeable = read(
  "credential.read",
  z.strictObject({ verb: z.enum(VERBS), ...filter }),
  async ({ db, workspace, now }, { verb, ...matching }) => {
    const counts = await countByStatus(db, workspace.id, matching, now);
    const sum = (fits: boolean) =>
      CREDENTIAL_STATUSES.filter((status) => allows(verb, status) === fits).reduce(
        (n, each) => n + (counts[each] ?? 0),
        0,
      );
    return { fitting: sum(true), others: sum(false) };
  },
);
