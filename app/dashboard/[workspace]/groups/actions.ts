"use server";
import { action } from "@/lib/entrypoints/action";
import { createGroup } from "@/lib/groups/commands/create-group";
import { deleteGroup } from "@/lib/groups/commands/delete-group";
import { updateGroup } from "@/lib/groups/commands/update-group";
import { routes } from "@/lib/routes";

const toList = { redirectTo: (_: unknown, slug: string) => routes.dashboard(slug).groups() };

export const createGroupAction = action(createGroup, toList);
export const updateGroupAction = action(updateGroup);
export const deleteGroupAction = action(deleteGroup, toList);
