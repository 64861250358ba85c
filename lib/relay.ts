/** Tells the outbox relay of this process that something was committed. Without one (scripts, tests) the sweep finds it. */
export function kickRelay(): void {
  const runtime = (globalThis as unknown as Record<symbol, { relay?: () => void } | undefined>)[
    Symbol.for("waymark.inngest")
  ];
  runtime?.relay?.();
}
