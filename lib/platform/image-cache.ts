import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { env } from "../env";

/** `owner` is what the picture is of (a credential's id), so that all its pictures can be forgotten; `key` names the content. */
export type ImageKey = { owner: string; key: string };

const MEMORY_BYTES = 24 * 2 ** 20;
const DISK_BYTES = 512 * 2 ** 20;
const SWEEP_AFTER_BYTES = DISK_BYTES / 8;

const memory = new Map<string, Uint8Array>();
const making = new Map<string, Promise<Uint8Array>>();
const forgotten = new Map<string, number>();
let inMemory = 0;
let written = 0;

/** From memory, else from disk, else made: once, however many ask at the same moment. */
export function cached(at: ImageKey, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const name = nameOf(at);
  const known = memory.get(name);
  if (known) return Promise.resolve(remember(name, known));
  const running = making.get(name);
  if (running) return running;
  const promise = readOrMake(at, name, make).finally(() => making.delete(name));
  making.set(name, promise);
  return promise;
}

/** Everything drawn of this owner is gone afterwards, also what is being drawn at this moment. */
export async function forgetImages(owner: string): Promise<void> {
  forgotten.set(owner, (forgotten.get(owner) ?? 0) + 1);
  for (const name of memory.keys()) if (name.startsWith(`${owner}/`)) drop(name);
  await rm(join(folder(), nameOf({ owner, key: "" })), { recursive: true, force: true });
}

async function readOrMake(at: ImageKey, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(folder(), name);
  const stored = await readFile(path).catch(() => null);
  if (stored && stored.byteLength > 0) {
    const now = new Date();
    void utimes(path, now, now).catch(() => undefined);
    return remember(name, stored);
  }
  const generation = forgotten.get(at.owner);
  const made = await make();
  if (generation !== forgotten.get(at.owner)) return made;
  // A full or read-only disk costs speed, never the picture.
  await store(path, made).catch((error) => console.warn(`Image cache: ${error}`));
  return remember(name, made);
}

/** Readers see the whole file or none: it is written beside and renamed. */
async function store(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  written += bytes.byteLength;
  if (written < SWEEP_AFTER_BYTES) return;
  written = 0;
  await sweep(DISK_BYTES);
}

/** Deletes what was not asked for longest until four fifths of the bound are left. */
export async function sweep(bound: number): Promise<void> {
  const names = await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(paths.map(async (path) => ({ path, info: await stat(path).catch(() => null) })));
  const files = found.flatMap(({ path, info }) => (info ? [{ path, size: info.size, used: info.mtimeMs }] : []));
  let total = files.reduce((sum, file) => sum + file.size, 0);
  if (total <= bound) return;
  for (const file of files.sort((a, b) => a.used - b.used)) {
    if (total <= bound * 0.8) return;
    await rm(file.path, { force: true });
    total -= file.size;
  }
}

function remember(name: string, bytes: Uint8Array): Uint8Array {
  drop(name);
  memory.set(name, bytes);
  inMemory += bytes.byteLength;
  for (const oldest of memory.keys()) {
    if (inMemory <= MEMORY_BYTES) break;
    drop(oldest);
  }
  return bytes;
}

function drop(name: string): void {
  inMemory -= memory.get(name)?.byteLength ?? 0;
  memory.delete(name);
}

function nameOf({ owner, key }: ImageKey): string {
  if (!/^[\w-]+$/.test(owner) || !/^[\w.-]*$/.test(key))
    throw new Error("A cache key may hold only letters, digits, - and _.");
  return `${owner}/${key}`;
}

function folder(): string {
  return resolve(env.dataDir, "files", "cache");
}
