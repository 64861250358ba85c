import { cache } from "react";
import { currentUser } from "@/lib/auth/session";
import { getOwnCertification } from "@/lib/certifications/reads/own-certifications";
import { getOwnRounds } from "@/lib/certifications/reads/own-rounds";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";

/** A certification of whoever is signed in, with its rounds; null for a missing or invisible one and for everybody else's. */
export const findOwnCertification = cache(async (raw: string) => {
  const user = await currentUser();
  if (!user) return null;
  const id = raw as Id<"assignment">;
  try {
    const [own, rounds] = await Promise.all([getOwnCertification(user, { id }), getOwnRounds(user, { id })]);
    return { own, ...rounds };
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "invalid"].includes(error.code)) return null;
    throw error;
  }
});

export type Found = NonNullable<Awaited<ReturnType<typeof findOwnCertification>>>;
