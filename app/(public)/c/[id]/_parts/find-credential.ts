import { notFound } from "next/navigation";
import { cache } from "react";
import { DomainError } from "@/lib/core/errors";
import { publicCredentialPathways } from "@/lib/pathways/reads/public-credential-pathways";
import type { PublicProgress } from "@/lib/pathways/rules/public-progress";
import { askPublic } from "@/lib/read";
import { getPublicCredential } from "@/lib/verification/reads/get-public-credential";
import { getPublicStamp } from "@/lib/verification/reads/get-public-stamp";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";

export type Shown = { credential: PublicCredential; pathways: PublicProgress[] };

const MOST_KEPT = 2000;
const kept = new Map<string, { stamp: string; shown: Shown }>();

/** What a stranger sees at this address: the credential, `gone` where it was deleted, null where there is nothing. */
export async function findCredential(id: string): Promise<Shown | "gone" | null> {
  try {
    const { exposure, stamp } = await askPublic(getPublicStamp, { id });
    const known = kept.get(id);
    if (exposure === "shown" && known?.stamp === stamp) return known.shown;
    kept.delete(id);
    return await lookUp(id, stamp);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "gone") return "gone";
    if (error.code === "not_found" || error.code === "invalid") return null;
    throw error;
  }
}

async function lookUp(id: string, stamp: string): Promise<Shown> {
  const credential = await askPublic(getPublicCredential, { id });
  const shown = { credential, pathways: await askPublic(publicCredentialPathways, { id }) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, { stamp, shown });
  return shown;
}

/** Once for the page and its metadata. */
export const credentialOfPage = cache(async (id: string) => (await findCredential(id)) ?? notFound());
