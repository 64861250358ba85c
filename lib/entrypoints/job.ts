import { NonRetriableError } from "inngest";
import type { z } from "zod";
import { type Command, execute } from "../command";
import { DomainError, type ErrorCode } from "../core/errors";
import type { Id } from "../core/ids";
import type { Actor } from "../governance/rules/permissions";

const PASSING: readonly ErrorCode[] = ["rate_limited", "internal", "unavailable"];

/** The door of durable functions: the job itself is the actor, named in the audit trail. What is refused is not tried again. */
export function runJob<S extends z.ZodType, V>(
  verb: Command<S, V>,
  workspaceId: Id<"workspace">,
  input: z.input<S>,
  job: string,
): Promise<V> {
  return execute(verb, system(workspaceId, job), input).catch(refuse);
}

function system(workspaceId: Id<"workspace">, job: string): Actor {
  return { kind: "system", workspaceId, job };
}

function refuse(error: unknown): never {
  if (error instanceof DomainError && !PASSING.includes(error.code)) {
    throw new NonRetriableError(error.message, { cause: error });
  }
  throw error;
}
