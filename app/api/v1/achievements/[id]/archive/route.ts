import { archiveAchievement } from "@/lib/credentials/commands/archive-achievement";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { achievementAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(archiveAchievement, {
  summary: "Close an achievement for issuing",
  answer: achievementAnswer,
  show: ({ id }, look) => look(getAchievement, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
