import { createAchievement } from "@/lib/credentials/commands/create-achievement";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { achievementAnswer, listOf } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(listAchievements, {
  summary: "Achievements, newest first",
  answer: listOf(achievementAnswer),
});
export const POST = endpoint(createAchievement, {
  summary: "Make an achievement, published unless a draft is asked for",
  status: 201,
  answer: achievementAnswer,
  show: ({ id }, look) => look(getAchievement, { id }),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
