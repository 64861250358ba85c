import type { Db } from "../../db/client";
import type { RegisteredFunction } from "./registration";

/** What every part of one engine shares. */
export type EngineContext = {
  db: Db;
  functions: ReadonlyMap<string, RegisteredFunction>;
  log: (...parts: unknown[]) => void;
  /** Looks for due jobs at once, in whichever process leads. */
  wake: () => void;
};

export type EngineLog = EngineContext["log"];
