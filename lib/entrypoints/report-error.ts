import { headers } from "next/headers";
import { newId } from "../core/ids";

/** As the proxy named this request; a new name where it did not pass the proxy. */
export async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? newId("request");
}

/** One line for those who run the installation; the person gets only the reference that finds it. */
export function reportError(where: string, reference: string, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ level: "error", where, requestId: reference, name, message, stack }));
}
