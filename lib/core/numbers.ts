import { z } from "zod";

/** A whole number; forms send it as digits. */
export function wholeNumber(what: string, min: number, max: number) {
  const message = `${what} must be a whole number from ${min} to ${max.toLocaleString("en")}.`;
  return z.preprocess(
    (value) => (typeof value === "string" && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value),
    z.int(message).min(min, message).max(max, message),
  );
}
