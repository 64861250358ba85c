"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { THEME_COOKIE, themeOf } from "@/components/layout/theme";
import { cookieOptions } from "@/lib/auth/cookies";
import { signOut } from "@/lib/auth/sign-out";
import { routes } from "@/lib/routes";

const YEAR_SECONDS = 31_536_000;

export async function setThemeAction(form: FormData): Promise<void> {
  const theme = themeOf(String(form.get("theme") ?? ""));
  (await cookies()).set(THEME_COOKIE, theme, { ...cookieOptions(), maxAge: YEAR_SECONDS });
}

export async function signOutAction(): Promise<void> {
  await signOut();
  redirect(routes.signIn());
}
