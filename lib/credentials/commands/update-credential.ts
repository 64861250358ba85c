import { z } from "zod";
import { lockCredentials, setVisibility } from "../../../db/queries/credential-changes";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { assertVersion, versionInput } from "../../core/versions";
import { VISIBILITIES } from "../rules/vocabulary";

const input = z.strictObject({
  id: idSchema("credential"),
  visibility: z.enum(VISIBILITIES).optional(),
  ...versionInput,
});

/** Whom the public page answers. A private one is 404 to strangers. */
export const updateCredential = command(
  "credential.update",
  "credential.update",
  input,
  async ({ tx, workspace }, { id, visibility, ifVersion }) => {
    const [before] = await lockCredentials(tx, workspace.id, [id]);
    if (!before) throw notFound("credential");
    if (before.status === "deleted") throw new DomainError("gone", "This credential was deleted.");
    assertVersion(before.version, ifVersion);
    if (visibility && visibility !== before.visibility) await setVisibility(tx, workspace.id, id, visibility);
    return {
      value: { id },
      audit: {
        subject: id,
        before: { visibility: before.visibility },
        after: { visibility: visibility ?? before.visibility },
      },
      events: [],
    };
  },
);
