import { forbidden, notFound } from "next/navigation";
import { DomainError } from "../core/errors";

/** For pages: what a read does not find is a page that is not there; what it refuses is said to be refused. */
export async function orNotFound<V>(answer: Promise<V>): Promise<V> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "forbidden") forbidden();
    if (error.code === "not_found" || error.code === "gone") notFound();
    throw error;
  }
}
