import { sha256Hex } from "../core/hash";
import { StampCache } from "../platform/stamp-cache";

const pictures = new StampCache<Uint8Array>(({ byteLength }) => byteLength);

/** The picture of a profile, made once from exactly what its owner shows, in this process's memory alone. */
export function pictureOf(handle: string, shown: unknown, make: () => Promise<Uint8Array | null>) {
  return pictures.get(handle, sha256Hex(JSON.stringify(shown)), make);
}

export const forgetPicture = (handle: string): void => pictures.forget(handle);
