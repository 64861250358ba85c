import { sha256Hex } from "../../core/hash";

/** What the first entry of a workspace follows. */
export const CHAIN_START = "0".repeat(64);

/** The hash of an entry together with everything before it: changing, removing or inserting one breaks all that follow. */
export function linkHash(previous: string, content: string): string {
  return sha256Hex(`${previous}\n${content}`);
}
