import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthShell } from "@/components/layout/auth-shell";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { confirmSignInAction } from "../actions";

export const metadata: Metadata = { title: "Sign in", robots: { index: false }, referrer: "same-origin" };

type Props = { searchParams: Promise<{ token?: string; email?: string; next?: string }> };

/** One button between the link and the session: programs that open links in mails press none. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token, email, next } = await searchParams;
  if (typeof token !== "string" || typeof email !== "string") redirect(routes.signIn());
  return (
    <AuthShell
      title="Sign in to Waymark"
      lede={
        <>
          You sign in as <bdi>{email}</bdi>.
        </>
      }
      footer="Not you? Close this page: without the button nothing happens."
    >
      <form action={confirmSignInAction}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        {typeof next === "string" && <input type="hidden" name="next" value={next} />}
        <Button type="submit" variant="ink" size="lg" className="w-full">
          Sign in
        </Button>
      </form>
    </AuthShell>
  );
}
