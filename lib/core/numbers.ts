import { z } from "zod";

export function wholeNumber(what: string, min: number, max: number) {
  const message = `${what} must be a whole number from ${min} to ${max.toLocaleString("en")}.`;
  return z.int(message).min(min, message).max(max, message);
}
