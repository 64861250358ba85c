/** The part of Inngest's step tools that this needs. */
type Steps = { run: (id: string, work: () => Promise<{ finished: boolean }>) => Promise<{ finished: boolean }> };

const STEP_MS = 4_000;

/**
 * Runs a job's chunks until it is finished: several in one durable step, a few seconds each, so that a run of thousands of
 * chunks stays far from the limit of steps. The job's cursor is in the database: a step that runs twice does nothing twice.
 */
export async function runChunks(step: Steps, chunk: () => Promise<{ finished: boolean }>): Promise<void> {
  for (let n = 1; ; n++) {
    const { finished } = await step.run(`chunks-${n}`, async () => {
      const until = performance.now() + STEP_MS;
      for (;;) {
        const { finished } = await chunk();
        if (finished || performance.now() >= until) return { finished };
      }
    });
    if (finished) return;
  }
}
