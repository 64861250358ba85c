import { z } from "zod";
import type { Id } from "../../core/ids";
import { lineSchema } from "../../core/text";
import { SCOPES, type Scope } from "./permissions";

export const createApiKeyInput = z.strictObject({
  name: lineSchema("The name", 100),
  scopes: z
    .array(z.enum(SCOPES, "There is no such scope."))
    .min(1, "Choose at least one scope.")
    .max(SCOPES.length)
    .transform((scopes) => SCOPES.filter((scope) => scopes.includes(scope))),
});

export type ApiKeyView = {
  id: Id<"apiKey">;
  name: string;
  /** How the key begins, so that its owner can tell it from others. */
  start: string;
  scopes: Scope[];
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
};

const FORM = /^wm_([a-z0-9]{8,32})_[A-Za-z0-9]{32,128}$/;

/** The part of a key by which it is looked up; null: no key of ours has this form. */
export function prefixOf(key: string): string | null {
  return FORM.exec(key)?.[1] ?? null;
}

export function startOf(prefix: string): string {
  return `wm_${prefix}_`;
}
