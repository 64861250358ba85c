import type { z } from "zod";
import { type Command, type CommandContext, command } from "../command";
import type { Outcome } from "../governance/rules/outcome";
import type { Permission } from "../governance/rules/permissions";
import { type Read, type ReadContext, read } from "../read";
import { assertCertificationsEnabled } from "./rules/enabled";

// The area's ways to write and to read: each of them looks whether the workspace has certifications switched on.

type Run<S extends z.ZodType, V> = (context: CommandContext, input: z.output<S>) => Promise<Outcome<V>>;

/** What people and programs ask for: refused where they are switched off. */
export function certificationCommand<S extends z.ZodType, V>(
  name: string,
  permission: Permission,
  input: S,
  run: Run<S, V>,
): Command<S, V> {
  return command(name, permission, input, (context, value) => {
    assertCertificationsEnabled(context.workspace);
    return run(context, value);
  });
}

/** What days and events ask for: where they are switched off, `idle` is all that is done, and nobody hears of a failure. */
export function certificationDuty<S extends z.ZodType, V>(
  name: string,
  input: S,
  idle: Run<S, NoInfer<V>>,
  run: Run<S, V>,
): Command<S, V> {
  return command(name, "certification.write", input, (context, value) =>
    (context.workspace.certificationsEnabled ? run : idle)(context, value),
  );
}

export const passOver =
  <V>(value: V) =>
  async (): Promise<Outcome<V>> => ({ value, audit: [], events: [] });

export function certificationRead<S extends z.ZodType, V>(
  permission: Permission,
  input: S,
  run: (context: ReadContext, input: z.output<S>) => Promise<V>,
): Read<S, V> {
  return read(permission, input, (context, value) => {
    assertCertificationsEnabled(context.workspace);
    return run(context, value);
  });
}
