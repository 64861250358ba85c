import { DomainError } from "../core/errors";
import { askPublic } from "../read";
import { getPublicStamp, type Stamped } from "./reads/get-public-stamp";

/** What is no id at all is as unknown as any other. */
export function stampOf(id: string): Promise<Stamped> {
  return askPublic(getPublicStamp, { id }).catch((error: unknown): Stamped => {
    if (error instanceof DomainError && error.code === "invalid") return { exposure: "hidden", stamp: "" };
    throw error;
  });
}
