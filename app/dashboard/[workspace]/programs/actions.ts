"use server";
import { z } from "zod";
import { action } from "@/lib/entrypoints/action";
import { importParticipants, previewParticipantsFile } from "@/lib/entrypoints/participants-file";
import { addGroup } from "@/lib/programs/commands/add-participants";
import { addPerson } from "@/lib/programs/commands/add-person";
import { createProgram } from "@/lib/programs/commands/create-program";
import { deleteProgram } from "@/lib/programs/commands/delete-program";
import { removeParticipants } from "@/lib/programs/commands/remove-participants";
import { setProgress } from "@/lib/programs/commands/set-progress";
import { takeBackExtensions } from "@/lib/programs/commands/take-back-extensions";
import { updateProgram } from "@/lib/programs/commands/update-program";
import { previewComponents } from "@/lib/programs/reads/preview-components";
import { componentsOfForm } from "@/lib/programs/rules/components-form";
import { personProgressForm } from "@/lib/programs/rules/participant-forms";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

const FIELDS = { description: "", startsOn: null, endsOn: null, certificationId: null } as const;
const participants = ({ id }: { id: string }, slug: string) => routes.dashboard(slug).programParticipants(id);

export const createProgramAction = action(createProgram, {
  redirectTo: ({ id }, slug) => routes.dashboard(slug).programComponents(id),
  empty: FIELDS,
});
export const updateProgramAction = action(updateProgram, {
  redirectTo: ({ id }, slug) => routes.dashboard(slug).program(id),
  empty: FIELDS,
});
export const deleteProgramAction = action(deleteProgram, {
  redirectTo: (_, slug) => routes.dashboard(slug).programs(),
});

const updating = updateProgram.input;
export const saveComponentsAction = action(
  {
    ...updateProgram,
    input: updating.extend({ components: z.preprocess(componentsOfForm, updating.shape.components) }),
  },
  {
    redirectTo: (saved, slug, intent) =>
      intent === "on" ? participants(saved, slug) : routes.dashboard(slug).program(saved.id),
    ask: ({ id, components }, actor) => ask(previewComponents, actor, { id, components }),
    empty: { components: null },
  },
);

export const addPersonAction = action(addPerson);
export const addGroupAction = action(addGroup);
export const importParticipantsAction = action(importParticipants, {
  redirectTo: ({ id, added, returned }, slug) =>
    routes.dashboard(slug).programParticipants(id, { came: String(added + returned) }),
  ask: previewParticipantsFile,
});
export const takeBackExtensionsAction = action(takeBackExtensions);
export const removeParticipantAction = action(removeParticipants, { redirectTo: participants });
export const setPersonProgressAction = action({ ...setProgress, input: personProgressForm });
