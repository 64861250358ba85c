"use server";
import { redirect } from "next/navigation";
import { requireUser } from "@/lib/auth/session";
import { readForm } from "@/lib/core/form-data";
import { type ActionState, refusal } from "@/lib/entrypoints/action";
import { requestId } from "@/lib/entrypoints/report-error";
import { createWorkspace } from "@/lib/governance/commands/create-workspace";
import type { CreateWorkspaceInput } from "@/lib/governance/rules/member-input";
import { routes } from "@/lib/routes";

export async function createWorkspaceAction(_state: ActionState, form: FormData): Promise<ActionState> {
  const user = await requireUser(routes.newWorkspace());
  const reference = await requestId();
  let slug: string;
  try {
    // As typed; the command parses it.
    ({ slug } = await createWorkspace(user.id, readForm(form) as CreateWorkspaceInput, { requestId: reference }));
  } catch (error) {
    return refusal(error, form, "workspace.create", reference);
  }
  redirect(routes.dashboard(slug).home());
}
