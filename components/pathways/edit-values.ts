type Values = Record<string, FormDataEntryValue | readonly string[]>;

/** What a filled in form of the builder says about who completes, before JavaScript and with it. */
export function editOf(values: Values) {
  const steps = Object.entries(values).filter(([name, value]) => name.startsWith("steps.") && value !== "");
  return {
    steps: steps.map(([, achievementId]) => ({ achievementId })),
    completionAchievementId: values.completionAchievementId || null,
    countExpired: values.countExpired === "on",
  };
}

/** The list of those who would complete by it; the edit stands in its address. */
export function listOf(listUrl: string, { steps, completionAchievementId, countExpired }: ReturnType<typeof editOf>) {
  const query = new URLSearchParams({
    steps: steps.map((step) => String(step.achievementId)).join(","),
    completion: String(completionAchievementId ?? ""),
    expired: String(countExpired),
  });
  return `${listUrl}?${query}`;
}
