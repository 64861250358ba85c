import { notFound } from "next/navigation";
import { cache } from "react";
import { DomainError } from "@/lib/core/errors";
import { publicCredentialPathways } from "@/lib/pathways/reads/public-credential-pathways";
import type { PublicProgress } from "@/lib/pathways/rules/public-progress";
import { askPublic } from "@/lib/read";
import { getPublicCredential } from "@/lib/verification/reads/get-public-credential";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";

export type Shown = { credential: PublicCredential; pathways: PublicProgress[] };

/** What a stranger sees at this address: the credential, `gone` where it was deleted, null where there is nothing. */
export async function findCredential(id: string): Promise<Shown | "gone" | null> {
  try {
    const credential = await askPublic(getPublicCredential, { id });
    return { credential, pathways: await askPublic(publicCredentialPathways, { id }) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "gone") return "gone";
    if (error.code === "not_found" || error.code === "invalid") return null;
    throw error;
  }
}

/** Once for the page and its metadata. */
export const credentialOfPage = cache(async (id: string) => (await findCredential(id)) ?? notFound());
