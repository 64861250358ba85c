import { celProblem } from "./cel";
import { scheduleProblem } from "./schedules";

/** A function as the SDK describes it in a sync; only what is read here. */
export type FunctionConfig = {
  id: string;
  name?: string;
  triggers: { event?: string; expression?: string; cron?: string; jitter?: unknown }[];
  steps: { step: { retries?: { attempts?: number } } };
  idempotency?: string;
  concurrency?: Concurrency | Concurrency[];
  cancel?: { event: string; if?: string; timeout?: unknown }[];
};
type Concurrency = number | { limit: number; key?: string; scope?: string };

export type RegisteredFunction = {
  id: string;
  events: { name: string; expression?: string }[];
  crons: string[];
  idempotency?: string;
  concurrency?: { limit: number; key?: string };
  cancelOn: { event: string; if?: string }[];
  maxAttempts: number;
};

const SUPPORTED = new Set(["id", "name", "triggers", "steps", "idempotency", "concurrency", "cancel"]);
const DEFAULT_RETRIES = 4; // the Inngest server's

export class UnsupportedOption extends Error {
  constructor(fn: string, options: string[]) {
    super(
      `The embedded job engine does not support what function "${fn}" asks for: ${options.join(", ")}. Remove it, or configure an Inngest server.`,
    );
    this.name = "UnsupportedOption";
  }
}

/** Refuses at start what would be ignored later. */
export function registerFunction(config: FunctionConfig, options: { cronSeconds?: boolean } = {}): RegisteredFunction {
  const limits = [config.concurrency ?? []].flat().map((limit) => (typeof limit === "number" ? { limit } : limit));
  const problems = [
    ...Object.entries(config).flatMap(([key, value]) => (value === undefined || SUPPORTED.has(key) ? [] : [key])),
    ...(limits.length > 1 ? ["concurrency (more than one limit)"] : []),
    ...limits.flatMap(({ scope }) => (scope && scope !== "fn" ? [`concurrency (scope "${scope}")`] : [])),
    ...config.triggers.flatMap(({ jitter }) => (jitter ? ["cron jitter"] : [])),
    ...config.triggers.flatMap(({ cron }) => (cron && scheduleProblem(cron, options.cronSeconds)) || []),
    ...(config.cancel ?? []).flatMap(({ timeout }) => (timeout ? ["cancelOn (timeout)"] : [])),
    ...expressions(config, limits).flatMap((expression) => {
      const problem = celProblem(expression);
      return problem ? [`expression "${expression}" (${problem})`] : [];
    }),
  ];
  if (problems.length) throw new UnsupportedOption(config.id, problems);
  return {
    id: config.id,
    events: config.triggers.flatMap(({ event, expression }) => (event ? [{ name: event, expression }] : [])),
    crons: config.triggers.flatMap(({ cron }) => cron ?? []),
    idempotency: config.idempotency,
    concurrency: limits[0] && { limit: limits[0].limit, key: limits[0].key },
    cancelOn: config.cancel ?? [],
    maxAttempts: (config.steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1,
  };
}

function expressions(config: FunctionConfig, limits: { key?: string }[]): string[] {
  return [
    config.idempotency,
    ...config.triggers.map((t) => t.expression),
    ...(config.cancel ?? []).map((c) => c.if),
    ...limits.map((l) => l.key),
  ].filter((expression) => expression !== undefined);
}
