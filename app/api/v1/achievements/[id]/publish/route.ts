import { publishAchievement } from "@/lib/credentials/commands/publish-achievement";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { achievementAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(publishAchievement, {
  summary: "Open an achievement for issuing",
  answer: achievementAnswer,
  show: ({ id }, look) => look(getAchievement, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
