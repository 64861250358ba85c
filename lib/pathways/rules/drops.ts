/** The two neighbouring steps between which the most people fewer hold the later one; null where there is no drop. */
export function largestDrop<S extends { recipients: number }>(
  steps: readonly S[],
): { from: S; to: S; fewer: number } | null {
  let largest: { from: S; to: S; fewer: number } | null = null;
  steps.forEach((to, index) => {
    const from = steps[index - 1];
    const fewer = from ? from.recipients - to.recipients : 0;
    if (from && fewer > (largest?.fewer ?? 0)) largest = { from, to, fewer };
  });
  return largest;
}
