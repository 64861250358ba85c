import { updateAchievement } from "@/lib/credentials/commands/update-achievement";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { achievementAnswer as answer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(getAchievement, { summary: "One achievement", answer });
export const PATCH = endpoint(updateAchievement, {
  summary: "Change an achievement; credentials issued so far keep their wording",
  answer,
  show: ({ id }, look) => look(getAchievement, { id }),
});
export const { POST, PUT, DELETE } = notAllowed("GET", "PATCH");
