import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startDemo } from "./demo";

const FOLDER = fileURLToPath(new URL("../../.check", import.meta.url));

/** The built application with fresh demo data, for all browser tests of one run. */
export default async function setup(): Promise<() => Promise<void>> {
  const port = Number(process.env.E2E_PORT);
  const folder = join(FOLDER, `e2e-${port}`);
  rmSync(folder, { recursive: true, force: true });
  process.env.E2E_DATA_DIR = folder;
  const demo = await startDemo({ folder, port });
  return async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
