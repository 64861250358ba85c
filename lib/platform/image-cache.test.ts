import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waymark-cache-"));
  vi.stubEnv("WAYMARK_DATA_DIR", folder);
  vi.resetModules();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const fresh = () => import("./image-cache");
const bytes = (text: string) => new TextEncoder().encode(text);
const at = { owner: "cred_1", key: "abc.png" };
const path = () => join(folder, "files", "cache", "cred_1", "abc.png");

describe("cached", () => {
  it("makes a picture once, however many ask at the same moment", async () => {
    const { cached } = await fresh();
    let made = 0;
    const make = async () => bytes(`picture ${++made}`);
    await Promise.all(Array.from({ length: 20 }, () => cached(at, make)));
    await cached(at, make);
    expect(made).toBe(1);
  });

  it("finds it on disk after a restart", async () => {
    const before = await fresh();
    await before.cached(at, async () => bytes("picture"));
    vi.resetModules();
    const { cached } = await fresh();
    const found = await cached(at, async () => bytes("made again"));
    expect(new TextDecoder().decode(found)).toBe("picture");
  });

  it("does not keep a failure", async () => {
    const { cached } = await fresh();
    await expect(cached(at, () => Promise.reject(new Error("no font")))).rejects.toThrow("no font");
    expect(new TextDecoder().decode(await cached(at, async () => bytes("picture")))).toBe("picture");
  });

  it("answers even where nothing can be written", async () => {
    await writeFile(join(folder, "files"), "a file where the folder should be");
    const quiet = vi.spyOn(console, "warn").mockReturnValue(undefined);
    const { cached } = await fresh();
    expect(new TextDecoder().decode(await cached(at, async () => bytes("picture")))).toBe("picture");
    quiet.mockRestore();
  });

  it("refuses a name that would leave its folder", async () => {
    const { cached } = await fresh();
    expect(() => cached({ owner: "../../etc", key: "x" }, async () => bytes(""))).toThrow();
  });
});

describe("forgetImages", () => {
  it("also forgets what is being drawn at that moment", async () => {
    const { cached, forgetImages } = await fresh();
    let finish: (made: Uint8Array) => void = () => undefined;
    let begun: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const drawing = cached(at, () => {
      begun();
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await started;
    await forgetImages("cred_1");
    finish(bytes("picture"));
    await drawing;
    await expect(readFile(path())).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("leaves an owner alone whose name begins alike", async () => {
    const { cached, forgetImages } = await fresh();
    await cached({ owner: "cred_11", key: "abc.png" }, async () => bytes("other"));
    await forgetImages("cred_1");
    expect(await readdir(join(folder, "files", "cache"))).toEqual(["cred_11"]);
  });
});

describe("sweep", () => {
  it("deletes what was not asked for longest, down to four fifths of the bound", async () => {
    const { cached, sweep } = await fresh();
    for (const [i, key] of ["a", "b", "c", "d", "e"].entries()) {
      await cached({ owner: "cred_1", key }, async () => new Uint8Array(100));
      await utimes(join(folder, "files", "cache", "cred_1", key), 1000 + i, 1000 + i);
    }
    await sweep(450);
    expect(await readdir(join(folder, "files", "cache", "cred_1"))).toEqual(["c", "d", "e"]);
  });
});
