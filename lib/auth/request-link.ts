import { headers } from "next/headers";
import { z } from "zod";
import { getDb } from "../../db/client";
import { DomainError } from "../core/errors";
import { networkOf } from "../core/network";
import { parseInput } from "../core/parse";
import { emailKey, emailSchema } from "../core/text";
import { routes } from "../routes";
import { limitSignIn } from "./request-limit";
import { runAuth } from "./run-auth";

/** Has a link sent to an address, to come back to `next`. */
export async function requestLink(address: unknown, next: string): Promise<void> {
  const { email } = parseInput(z.strictObject({ email: emailSchema }), { email: address ?? undefined });
  await limitSignIn(getDb(), email, networkOf((await headers()).get("x-forwarded-for")), new Date());
  const body = { email: emailKey(email), callbackUrl: next };
  const answer = await runAuth({ action: "signin", provider: "email", body });
  if (answer.startsWith(routes.checkMail()) || answer.includes("/verify-request")) return;
  throw new DomainError("unavailable", "The mail could not be queued. Try again in a minute.");
}
