import { groupAnswer, listOf } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { createGroup } from "@/lib/groups/commands/create-group";
import { getGroup } from "@/lib/groups/reads/get-group";
import { listGroups } from "@/lib/groups/reads/list-groups";

export const GET = endpoint(listGroups, { summary: "Groups, by name", answer: listOf(groupAnswer) });
export const POST = endpoint(createGroup, {
  summary: "Make a group",
  status: 201,
  answer: groupAnswer,
  show: ({ id }, look) => look(getGroup, { id }),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
