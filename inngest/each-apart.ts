import { NonRetriableError } from "inngest";

type Step = { run: (id: string, work: () => Promise<{ failed: string | null }>) => Promise<{ failed: string | null }> };

/**
 * One after the other, each in a step of its own: what fails in one holds up none of the others, and is told when all have had
 * their turn. For sweeps, whose next run tries it again.
 */
export async function eachApart<T extends { id: string }>(
  step: Step,
  name: string,
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const failures: string[] = [];
  for (const item of items) {
    const { failed } = await step.run(`${name}-${item.id}`, () => tried(work(item)));
    if (failed !== null) failures.push(`${item.id}: ${failed}`);
  }
  if (failures.length === 0) return;
  throw new NonRetriableError(`${failures.length} of ${items.length} failed. ${failures.slice(0, 5).join("; ")}`);
}

async function tried(work: Promise<unknown>): Promise<{ failed: string | null }> {
  try {
    await work;
    return { failed: null };
  } catch (error) {
    return { failed: error instanceof Error ? error.message.slice(0, 300) : String(error) };
  }
}
