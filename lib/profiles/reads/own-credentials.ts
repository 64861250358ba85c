import { z } from "zod";
import { findOwnCredentials } from "../../../db/queries/own-credentials";
import { findActiveWith } from "../../../db/queries/pathways";
import { findPublicCredential } from "../../../db/queries/public-credential";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { ownRead } from "../../own-read";
import { progressOf } from "../../pathways/reads/progress-of";
import type { PublicProgress } from "../../pathways/rules/public-progress";
import { type PublicCredential, viewPublicCredential } from "../../verification/rules/public-credential";
import { type OwnCredential, viewOwnCredential } from "../rules/own-credential";

/** All that was issued to the person's proven addresses, private ones too, newest first. */
export const listOwnCredentials = ownRead(z.strictObject({}), async ({ db, userId, now }): Promise<OwnCredential[]> => {
  const rows = await findOwnCredentials(db, userId);
  return rows.flatMap((row) => viewOwnCredential(row, now) ?? []);
});

export type WholeCredential = { own: OwnCredential; credential: PublicCredential; pathways: PublicProgress[] };

/** One of them with all that its certificate is drawn from. Somebody else's is as unknown as a missing one. */
export const getOwnCredential = ownRead(
  z.strictObject({ id: idSchema("credential") }),
  async ({ db, userId, now }, { id }): Promise<WholeCredential> => {
    const [row] = await findOwnCredentials(db, userId, { id });
    const own = row && viewOwnCredential(row, now);
    const whole = own && (await findPublicCredential(db, id));
    const credential = whole && viewPublicCredential(whole, { newer: own.newer, profile: null }, now);
    if (!own || !credential) throw notFound("credential of yours");
    const { workspaceId, recipientId, achievement } = whole;
    const active = await findActiveWith(db, workspaceId, [achievement.id]);
    const view = { viewer: "holder", inView: achievement.id } as const;
    const pathways = await progressOf(db, { workspaceId, recipientId }, active, now, view);
    return { own, credential, pathways };
  },
);
