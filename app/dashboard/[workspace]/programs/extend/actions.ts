"use server";
import { action } from "@/lib/entrypoints/action";
import { extendChosen } from "@/lib/programs/commands/extend-chosen";
import { routes } from "@/lib/routes";

export const extendChosenAction = action(extendChosen, {
  redirectTo: ({ id, componentId, dueOn, extended, kept, from }, slug) =>
    routes
      .dashboard(slug)
      .extendDueDates({ ...from, program: id, component: componentId, until: dueOn, extended, kept }),
});
