"use server";

import { action } from "@/lib/entrypoints/action";
import { activatePathway } from "@/lib/pathways/commands/activate-pathway";
import { createPathway } from "@/lib/pathways/commands/create-pathway";
import { deactivatePathway } from "@/lib/pathways/commands/deactivate-pathway";
import { deletePathway } from "@/lib/pathways/commands/delete-pathway";
import { settleReview } from "@/lib/pathways/commands/settle-review";
import { updatePathway } from "@/lib/pathways/commands/update-pathway";
import { previewEdit } from "@/lib/pathways/reads/preview-edit";
import { rulesOf } from "@/lib/pathways/rules/edit";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

const saved = ({ id }: { id: string }, slug: string, intent: string | null): string => {
  const to = routes.dashboard(slug);
  return intent === "activate" ? to.confirmPathway(id, "activate") : to.pathway(id);
};

export const createPathwayAction = action(createPathway, {
  redirectTo: saved,
  empty: { description: "", steps: null },
});
export const updatePathwayAction = action(updatePathway, {
  redirectTo: saved,
  ask: (input, actor) => ask(previewEdit, actor, { id: input.id, ...rulesOf(input) }),
  empty: { description: "", steps: null, completionAchievementId: null },
});
export const activatePathwayAction = action(activatePathway, {
  redirectTo: ({ id }, slug) => routes.dashboard(slug).pathway(id),
});
export const deactivatePathwayAction = action(deactivatePathway, {
  redirectTo: ({ id }, slug) => routes.dashboard(slug).pathway(id, { did: "deactivated" }),
});
export const deletePathwayAction = action(deletePathway, {
  redirectTo: (_value, slug) => routes.dashboard(slug).pathways(),
});
export const settleReviewAction = action(settleReview);
