import { z } from "zod";
import type { Db } from "../../../db/client";
import { findOwnCredentials } from "../../../db/queries/own-credentials";
import { findOwnRecords } from "../../../db/queries/own-records";
import { findActiveWith } from "../../../db/queries/pathways";
import { findProfile, findProfileByHandle, type ProfileRow } from "../../../db/queries/profiles";
import { notFound } from "../../core/errors";
import { ownRead } from "../../own-read";
import { progressOf } from "../../pathways/reads/progress-of";
import { publicRead } from "../../read";
import { viewOwnCredential } from "../rules/own-credential";
import { type ProfilePathway, type PublicProfile, shownPathways, skillsOf, tallyOf } from "../rules/public-profile";

const byHandle = z.strictObject({ handle: z.string().min(1).max(64) });

/** What anybody sees at a handle; one that is not public is as unknown as one that nobody has. */
export const getPublicProfile = publicRead(byHandle, async ({ db, now }, { handle }): Promise<PublicProfile> => {
  const profile = await findProfileByHandle(db, handle);
  if (!profile?.public) throw notFound("profile");
  return viewProfile(db, profile, now);
});

/** The same for its owner, before it is public. */
export const previewProfile = ownRead(byHandle, async ({ db, userId, now }, { handle }): Promise<PublicProfile> => {
  const profile = await findProfileByHandle(db, handle);
  if (profile?.userId !== userId) throw notFound("profile");
  return viewProfile(db, profile, now);
});

/** What its owner set; null until they make one. */
export const getOwnProfile = ownRead(z.strictObject({}), async ({ db, userId }) => findProfile(db, userId));

async function viewProfile(db: Db, profile: ProfileRow, now: Date): Promise<PublicProfile> {
  const { userId, handle, name, headline, indexed } = profile;
  const rows = await findOwnCredentials(db, userId, { onProfile: true });
  const credentials = rows.flatMap((row) => viewOwnCredential(row, now) ?? []);
  const pathways: ProfilePathway[] = [];
  for (const { workspaceId, recipientId, workspace } of await findOwnRecords(db, userId)) {
    const here = rows.filter((row) => row.workspaceId === workspaceId && row.recipientId === recipientId);
    const held = [...new Set(here.map(({ achievement }) => achievement.id))];
    const active = await findActiveWith(db, workspaceId, held);
    const walked = await progressOf(db, { workspaceId, recipientId }, active, now, { viewer: "profile" });
    pathways.push(...walked.map((pathway) => ({ ...pathway, workspace })));
  }
  const shown = shownPathways(pathways);
  return {
    handle,
    name,
    headline,
    public: profile.public,
    indexed,
    credentials,
    pathways: shown,
    skills: skillsOf(credentials),
    tally: tallyOf(credentials, shown),
  };
}
