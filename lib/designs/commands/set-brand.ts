import { z } from "zod";
import { lockWorkspace, updateWorkspace } from "../../../db/queries/workspaces";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { assertVersion, versionInput } from "../../core/versions";
import { accentFromHex, DEFAULT_ACCENT, hexColor } from "../rules/accent";

const input = z.strictObject({
  /** Empty: Waymark's own. */
  accent: z
    .string()
    .max(40)
    .refine((text) => text.trim() === "" || hexColor(text) !== null, "This is no colour. Write it like #2a617f."),
  ...versionInput,
});

/** The colour as it was wished, and what of it holds everywhere. Certificates and mails follow it; what they say does not change. */
export const setBrand = command(
  "workspace.set-brand",
  "workspace.update",
  input,
  async ({ tx, workspace }, { accent, ifVersion }) => {
    const before = await lockWorkspace(tx, workspace.id, { limit: false });
    if (!before) throw notFound("workspace");
    assertVersion(before.version, ifVersion);
    const accentWished = hexColor(accent);
    const { hue: accentHue, chroma: accentChroma } = accentWished ? accentFromHex(accentWished) : DEFAULT_ACCENT;
    await updateWorkspace(tx, workspace.id, { accentWished, accentHue, accentChroma });
    const was = { accentWished: before.accentWished, accentHue: before.accentHue, accentChroma: before.accentChroma };
    return {
      value: { id: workspace.id },
      audit: { subject: workspace.id, before: was, after: { accentWished, accentHue, accentChroma } },
      events: [],
    };
  },
);
