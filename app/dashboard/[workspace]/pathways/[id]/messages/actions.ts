"use server";

import { action } from "@/lib/entrypoints/action";
import { cancelMessage } from "@/lib/pathways/commands/cancel-message";
import { createMessage } from "@/lib/pathways/commands/create-message";
import { deleteMessage } from "@/lib/pathways/commands/delete-message";
import { scheduleMessage } from "@/lib/pathways/commands/schedule-message";
import { sendTestMessage } from "@/lib/pathways/commands/send-test-message";
import { updateMessage } from "@/lib/pathways/commands/update-message";
import { routes } from "@/lib/routes";

type Which = { id: string; pathwayId: string };
const page = ({ id, pathwayId }: Which, slug: string) => routes.dashboard(slug).message(pathwayId, id);

export const createMessageAction = action(createMessage, { redirectTo: page, empty: { groupId: null } });
export const updateMessageAction = action(updateMessage, { redirectTo: page, empty: { groupId: null } });
export const scheduleMessageAction = action(scheduleMessage, { redirectTo: page });
export const cancelMessageAction = action(cancelMessage, { redirectTo: page });
export const sendTestMessageAction = action(sendTestMessage);
export const deleteMessageAction = action(deleteMessage, {
  redirectTo: ({ pathwayId }, slug) => routes.dashboard(slug).messages(pathwayId),
});
