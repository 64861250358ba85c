import { notFound } from "next/navigation";
import { DomainError } from "@/lib/core/errors";

/** What a public read answers, or the page that says there is nothing here. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "invalid"].includes(error.code)) return notFound();
    throw error;
  }
}
