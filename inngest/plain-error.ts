const OURS = "Something went wrong on our side, again and again. What was done stays. Try again in a while.";

/** Why a function gave up, for the person who looks: a refusal in its own words, a fault in ours without its details. */
export function plainError(error: Error): string {
  return error.name === "NonRetriableError" ? error.message : OURS;
}
