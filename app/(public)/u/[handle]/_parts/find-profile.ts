import { notFound } from "next/navigation";
import { cache } from "react";
import { currentUser } from "@/lib/auth/session";
import { DomainError } from "@/lib/core/errors";
import { getPublicProfile, previewProfile } from "@/lib/profiles/reads/public-profile";
import type { PublicProfile } from "@/lib/profiles/rules/public-profile";
import { askPublic } from "@/lib/read";

/** What is at a handle for whoever asks; `preview` where only its owner sees it. Once for the page and its metadata. */
export const profileOfPage = cache(async (handle: string): Promise<{ profile: PublicProfile; preview: boolean }> => {
  const shown = await orNull(askPublic(getPublicProfile, { handle }));
  if (shown) return { profile: shown, preview: false };
  const user = await currentUser();
  const own = user && (await orNull(previewProfile(user, { handle })));
  return own ? { profile: own, preview: true } : notFound();
});

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "invalid"].includes(error.code)) return null;
    throw error;
  }
}
