import type { Metadata } from "next";
import { AuthShell } from "@/components/layout/auth-shell";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

const WORDS: Record<string, { title: string; lede: string }> = {
  Verification: {
    title: "This link no longer works",
    lede: "It works once, within 15 minutes. Ask for a new one; it takes a moment.",
  },
  NotVouched: {
    title: "Sign in by mail first",
    lede: "Microsoft does not say that this address is yours. Sign in with a link by mail, then continue with Microsoft from the same browser: from then on it will do.",
  },
  AccessDenied: { title: "You were not let in", lede: "The sign-in was refused or broken off." },
};
const OTHERWISE = { title: "That did not work", lede: "The sign-in broke off. Try again, or have a link sent to you." };

export default async function SignInErrorPage({ searchParams }: { searchParams: Promise<{ error?: string }> }) {
  const { error = "" } = await searchParams;
  const { title, lede } = (Object.hasOwn(WORDS, error) ? WORDS[error] : undefined) ?? OTHERWISE;
  return (
    <AuthShell title={title} lede={lede}>
      <Button variant="ink" size="lg" href={routes.signIn()}>
        Sign in
      </Button>
    </AuthShell>
  );
}
