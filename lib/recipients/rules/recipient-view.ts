import type { Id } from "../../core/ids";

/** A recipient as members and the API see it (CONTRACT §3). */
export type RecipientView = {
  id: Id<"recipient">;
  name: string;
  email: string;
  groups: { id: Id<"group">; name: string }[];
  createdAt: string;
};

type Row = { id: Id<"recipient">; name: string; email: string | null; createdAt: Date };

export function viewRecipient({ id, name, email, createdAt }: Row, groups: RecipientView["groups"]): RecipientView {
  return { id, name, email: email ?? "", groups, createdAt: createdAt.toISOString() };
}
