import { cache } from "react";
import { currentUser } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getOwnCourse, type WholeOwnCourse } from "@/lib/courses/reads/get-own-course";

/** The course of whoever is signed in; null for a missing one and for everybody else's. */
export const findOwnCourse = cache(async (id: string): Promise<WholeOwnCourse | null> => {
  const user = await currentUser();
  if (!user) return null;
  try {
    return await getOwnCourse(user, { id: id as Id<"course"> });
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "invalid"].includes(error.code)) return null;
    throw error;
  }
});
