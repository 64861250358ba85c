"use server";
import { redirect } from "next/navigation";
import { requireUser } from "@/lib/auth/session";
import { type ActionState, refusal } from "@/lib/entrypoints/action";
import { requestId } from "@/lib/entrypoints/report-error";
import { acceptInvitation } from "@/lib/governance/commands/accept-invitation";
import { routes } from "@/lib/routes";

export async function acceptInvitationAction(_state: ActionState, form: FormData): Promise<ActionState> {
  const token = String(form.get("token") ?? "");
  const user = await requireUser(routes.invitation(token));
  const reference = await requestId();
  let slug: string;
  try {
    ({ slug } = await acceptInvitation(user, token, { requestId: reference }));
  } catch (error) {
    return refusal(error, form, "invitation.accept", reference);
  }
  redirect(routes.dashboard(slug).home());
}
