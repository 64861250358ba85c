import type { Shown } from "@/app/(public)/c/[id]/_parts/find-credential";
import { currentUser } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import { getOwnCredential, type WholeCredential } from "@/lib/profiles/reads/own-credentials";

/** The credential of whoever is signed in; null for strangers and for everybody else's. */
export async function findOwn(id: string): Promise<WholeCredential | null> {
  const user = await currentUser();
  if (!user) return null;
  try {
    return await getOwnCredential(user, { id });
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "invalid"].includes(error.code)) return null;
    throw error;
  }
}

/** For pictures, which are drawn from what the public page knows. */
export const findOwnShown = (id: string): Promise<Shown | null> => findOwn(id);
