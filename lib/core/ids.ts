import { z } from "zod";

/** One prefix for each noun that has an id. */
export const PREFIX = {
  workspace: "ws",
  user: "usr",
  member: "mem",
  invitation: "inv",
  apiKey: "key",
  recipient: "rcp",
  group: "grp",
  achievement: "ach",
  credential: "cred",
  pathway: "path",
  import: "imp",
  job: "job",
  mail: "mail",
  event: "evt",
  review: "rev",
  message: "msg",
  nameRequest: "nrq",
  merge: "mrg",
  course: "crs",
  step: "stp",
  grade: "grd",
  certification: "crt",
  assignment: "asg",
  program: "prg",
  component: "cmp",
  nudge: "ndg",
  request: "req",
} as const;

export type Noun = keyof typeof PREFIX;
/** A string that carries which noun it identifies, so that two kinds of id cannot be swapped. */
export type Id<N extends Noun> = string & { readonly __noun: N };

/** `cred_` and 32 hex digits: 122 random bits, unguessable (CONTRACT §2). */
export function newId<N extends Noun>(noun: N): Id<N> {
  return `${PREFIX[noun]}_${crypto.randomUUID().replaceAll("-", "")}` as Id<N>;
}

/** Accepts any short string: an id that names nothing is answered as unknown, not as malformed. */
export function idSchema<N extends Noun>(noun: N) {
  return z
    .string()
    .min(1)
    .max(64)
    .transform((value) => value as Id<N>)
    .meta({ description: `Id of one ${noun}: ${PREFIX[noun]}_…` });
}
