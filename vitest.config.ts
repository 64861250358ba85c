import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)) };
const skipped = ["node_modules/**", ".next/**", "tests/e2e/**"];

/** unit: pure, no I/O. db: the embedded Postgres, rolled back. race: many connections, processes, crashes, memory. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...skipped, "**/*.{db,race,crash}.test.{ts,tsx}"],
          isolate: false, // what is pure leaves nothing behind; loading everything anew for each file took most of the time
          testTimeout: 20_000, // a busy machine is no failure
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["**/*.db.test.{ts,tsx}"],
          exclude: skipped,
          globalSetup: ["tests/support/postgres.ts"],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "race",
          include: ["**/*.{race,crash}.test.{ts,tsx}"],
          exclude: skipped,
          globalSetup: ["tests/support/postgres.ts"],
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
