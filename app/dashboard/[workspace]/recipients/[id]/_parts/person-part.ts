import type { Actor } from "@/lib/governance/rules/permissions";
import type { RecipientView } from "@/lib/recipients/rules/recipient-view";

/** What every part of the page knows. */
export type PersonPart = { actor: Actor; slug: string; person: RecipientView };
