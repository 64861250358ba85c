import { groupAnswer as answer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { deleteGroup } from "@/lib/groups/commands/delete-group";
import { updateGroup } from "@/lib/groups/commands/update-group";
import { getGroup } from "@/lib/groups/reads/get-group";

export const GET = endpoint(getGroup, { summary: "One group", answer });
export const PATCH = endpoint(updateGroup, {
  summary: "Rename a group",
  answer,
  show: ({ id }, look) => look(getGroup, { id }),
});
export const DELETE = endpoint(deleteGroup, { summary: "Delete a group; its recipients stay" });
export const { POST, PUT } = notAllowed("GET", "PATCH", "DELETE");
