import type { z } from "zod";
import { type Db, getDb } from "../db/client";
import { now as readClock } from "./clock";
import type { Id } from "./core/ids";
import { parseInput } from "./core/parse";
import type { Person } from "./own-command";
import type { AskOptions } from "./read";

type OwnReadContext = { db: Db; userId: Id<"user">; now: Date };
type OwnRead<S extends z.ZodType, V> = (person: Person, raw: z.input<S>, options?: AskOptions) => Promise<V>;

/** The one way for a person to read what is theirs, in every workspace that knows an address of theirs. Never writes. */
export function ownRead<S extends z.ZodType, V>(
  input: S,
  run: (context: OwnReadContext, input: z.output<S>) => Promise<V>,
): OwnRead<S, V> {
  return async (person, raw, options = {}) => {
    const parsed = parseInput(input, raw);
    const db = options.db ?? getDb();
    return run({ db, userId: person.id, now: options.now ?? (await readClock(db)) }, parsed);
  };
}
