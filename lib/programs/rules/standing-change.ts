import type { PipelineStatus } from "./vocabulary";

/** Whose standing other components would change: by where they would be, with a few of their names. */
export type StandingChange = { moved: { status: PipelineStatus; amount: number; names: string[] }[] };
