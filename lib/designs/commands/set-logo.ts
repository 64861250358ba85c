import { z } from "zod";
import { findLogo, removeLogo as remove, saveLogo } from "../../../db/queries/logos";
import { lockWorkspace, updateWorkspace } from "../../../db/queries/workspaces";
import { command } from "../../command";
import { invalid } from "../../core/errors";
import { sha256Hex } from "../../core/hash";
import { drawsPicture } from "../render/draws-picture";
import { cleanLogo, MAX_LOGO_BYTES } from "../rules/logo";

const UNSEEN =
  "This picture can’t be drawn: it is damaged, empty, or saved for print. Save it anew as PNG, then try again.";
const TOO_LARGE = "This picture is larger than 1 MB. Save it smaller.";
const input = z.strictObject({ file: z.file("Choose a picture.").max(MAX_LOGO_BYTES, TOO_LARGE) });

/** Kept as it is needed and no more: the picture's own parts. Its hash is its address, so that it may be kept for ever. */
export const setLogo = command(
  "workspace.set-logo",
  "workspace.update",
  input,
  async ({ tx, workspace, now }, { file }) => {
    const logo = cleanLogo(new Uint8Array(await file.arrayBuffer()));
    if (!(await drawsPicture(logo))) throw invalid("file", UNSEEN);
    const { type, bytes, width, height } = logo;
    const hash = sha256Hex(bytes).slice(0, 32);
    await lockWorkspace(tx, workspace.id, { limit: false });
    const before = await findLogo(tx, workspace.id);
    await saveLogo(tx, { workspaceId: workspace.id, type, bytes, hash, updatedAt: now });
    await updateWorkspace(tx, workspace.id, {}); // a new version: pages that show it are made anew
    return {
      value: { hash },
      audit: {
        subject: workspace.id,
        before: { hash: before?.hash ?? null },
        after: { hash, type, width, height, bytes: bytes.length },
      },
      events: [],
    };
  },
);

export const removeLogo = command(
  "workspace.remove-logo",
  "workspace.update",
  z.strictObject({}),
  async ({ tx, workspace }) => {
    await lockWorkspace(tx, workspace.id, { limit: false });
    const before = await findLogo(tx, workspace.id);
    await remove(tx, workspace.id);
    await updateWorkspace(tx, workspace.id, {});
    return {
      value: { id: workspace.id },
      audit: { subject: workspace.id, before: { hash: before?.hash ?? null }, after: { hash: null } },
      events: [],
    };
  },
);
