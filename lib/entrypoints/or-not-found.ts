import { notFound } from "next/navigation";
import { DomainError } from "../core/errors";

/** For pages: what a read does not find is a page that is not there. */
export async function orNotFound<V>(answer: Promise<V>): Promise<V> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && ["not_found", "gone", "forbidden"].includes(error.code)) notFound();
    throw error;
  }
}
