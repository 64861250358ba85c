"use server";
import { revalidatePath } from "next/cache";
import { endOtherSessions, rename } from "@/lib/auth/account";
import { requireUser } from "@/lib/auth/session";
import { type ActionState, refusal } from "@/lib/entrypoints/action";
import { requestId } from "@/lib/entrypoints/report-error";
import { routes } from "@/lib/routes";

export async function renameAction(_state: ActionState, form: FormData): Promise<ActionState> {
  const user = await requireUser(routes.account());
  try {
    await rename(user.id, form.get("name"));
  } catch (error) {
    return refusal(error, form, "account.rename", await requestId());
  }
  revalidatePath(routes.account());
  return { ok: true };
}

export async function endOtherSessionsAction(): Promise<void> {
  const user = await requireUser(routes.account());
  await endOtherSessions(user.id);
  revalidatePath(routes.account());
}
