import type { Actor } from "@/lib/governance/rules/permissions";
import { can } from "@/lib/governance/rules/permissions";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import { countEnrolledRecipients } from "@/lib/pathways/reads/list-pathway-recipients";
import { listReviews } from "@/lib/pathways/reads/list-reviews";
import { previewActivation } from "@/lib/pathways/reads/preview-activation";
import { ask } from "@/lib/read";

/** What the head of each page of one pathway shows. */
export async function loadHead(actor: Actor, { id, status }: PathwayView) {
  const [recipients, reviews, preview] = await Promise.all([
    ask(countEnrolledRecipients, actor, { id }),
    ask(listReviews, actor, { pathwayId: id, limit: 100 }),
    status === "active" ? null : ask(previewActivation, actor, { id }),
  ]);
  return {
    recipients,
    reviews: reviews.length,
    preview,
    mayWrite: can(actor, "pathway.write"),
    mayMessage: can(actor, "message.read"),
  };
}
