import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthShell } from "@/components/layout/auth-shell";
import { Button } from "@/components/ui/button";
import { said } from "@/components/ui/said";
import { routes } from "@/lib/routes";
import { confirmSignInWords as words } from "../../words";
import { confirmSignInAction } from "../actions";

export const metadata: Metadata = { title: words.title, robots: { index: false }, referrer: "same-origin" };

type Props = { searchParams: Promise<{ token?: string; email?: string; next?: string }> };

/** One button between the link and the session: programs that open links in mails press none. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token, email, next } = await searchParams;
  if (typeof token !== "string" || typeof email !== "string") redirect(routes.signIn());
  return (
    <AuthShell title={words.heading} lede={said(words.lede(<bdi>{email}</bdi>))} footer={words.footer}>
      <form action={confirmSignInAction}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        {typeof next === "string" && <input type="hidden" name="next" value={next} />}
        <Button type="submit" variant="ink" size="lg" className="w-full">
          {words.title}
        </Button>
      </form>
    </AuthShell>
  );
}
