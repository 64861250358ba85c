import { setLimit } from "../../../db/queries/usage";
import { lockWorkspace, updateWorkspace as save } from "../../../db/queries/workspaces";
import { authorise, command } from "../../command";
import { notFound } from "../../core/errors";
import { given } from "../../core/fields";
import { assertVersion } from "../../core/versions";
import { certificationsSwitchedOn } from "../rules/workspace-events";
import { updateWorkspaceInput } from "../rules/workspace-input";

const DEFAULT_CHROMA = 80;

/** A new limit holds from this commit on: whoever is issuing is waited for. Drafts stay until somebody issues them. */
export const updateWorkspace = command(
  "workspace.update",
  "workspace.update",
  updateWorkspaceInput,
  async ({ tx, workspace, actor }, { ifVersion, ...fields }) => {
    if (fields.credentialLimit !== undefined) authorise(actor, "workspace.limit");
    const before = await lockWorkspace(tx, workspace.id, { limit: fields.credentialLimit !== undefined });
    if (!before) throw notFound("workspace");
    assertVersion(before.version, ifVersion);
    const change = {
      ...given(fields),
      ...(fields.website !== undefined && fields.website !== before.website ? { websiteVerifiedAt: null } : {}),
      // A hue alone is one of our own colours, not a wish.
      ...(fields.accentHue !== undefined ? { accentChroma: DEFAULT_CHROMA, accentWished: null } : {}),
    };
    await save(tx, workspace.id, change);
    if (fields.credentialLimit !== undefined && fields.credentialLimit !== before.credentialLimit)
      await setLimit(tx, workspace.id, fields.credentialLimit);
    const changed = Object.keys(change) as (keyof typeof change)[];
    const old = Object.fromEntries(changed.map((field) => [field, before[field]]));
    const back = fields.certificationsEnabled === true && !before.certificationsEnabled;
    return {
      value: { id: workspace.id },
      audit: { subject: workspace.id, before: old, after: change },
      events: back ? [certificationsSwitchedOn] : [],
    };
  },
);
