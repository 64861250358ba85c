import { cache } from "react";
import { currentUser } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getOwnProgram } from "@/lib/programs/reads/get-own-program";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";

/** The program of whoever is signed in; null for a draft, a missing one and everybody else's. */
export const findOwnProgram = cache(async (id: string): Promise<OwnProgram | null> => {
  const user = await currentUser();
  if (!user) return null;
  try {
    return await getOwnProgram(user, { id: id as Id<"program"> });
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "invalid"].includes(error.code)) return null;
    throw error;
  }
});
