"use server";
import { redirect } from "next/navigation";
import { requestLink } from "@/lib/auth/request-link";
import { runAuth } from "@/lib/auth/run-auth";
import { oneOfProviders } from "@/lib/auth/social-providers";
import { safePath } from "@/lib/core/safe-path";
import { type ActionState, refusal } from "@/lib/entrypoints/action";
import { requestId } from "@/lib/entrypoints/report-error";
import { routes } from "@/lib/routes";

const field = (form: FormData, name: string) => String(form.get(name) ?? "");
const wanted = (form: FormData) => safePath(field(form, "next"), routes.dashboards());

/** The same answer whether or not the address is known. */
export async function requestLinkAction(_state: ActionState, form: FormData): Promise<ActionState> {
  try {
    await requestLink(form.get("email"), wanted(form));
  } catch (error) {
    return refusal(error, form, "sign-in.request", await requestId());
  }
  redirect(routes.checkMail());
}

export async function signInWithAction(form: FormData): Promise<void> {
  const provider = oneOfProviders(field(form, "provider"));
  if (!provider) redirect(routes.signIn());
  redirect(await runAuth({ action: "signin", provider: provider.id, body: { callbackUrl: wanted(form) } }));
}

/** Uses up the link. Only a press of the button comes here, so no program that looks through mails does. */
export async function confirmSignInAction(form: FormData): Promise<void> {
  const link = { token: field(form, "token"), email: field(form, "email") };
  redirect(await runAuth({ action: "callback", provider: "email", query: { ...link, callbackUrl: wanted(form) } }));
}
