import type { Metadata } from "next";
import { confirmAddressAction } from "@/app/me/actions";
import { AuthShell } from "@/components/layout/auth-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { said } from "@/components/ui/said";
import { findLink } from "@/lib/auth/addresses";
import { requireUser } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { confirmWords as words } from "../../words";

export const metadata: Metadata = { title: words.title, robots: { index: false }, referrer: "same-origin" };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** One button between the link and its use, as for signing in; only for whoever asked for the link. */
export default async function ConfirmAddressPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const secret = typeof token === "string" ? token.slice(0, 200) : "";
  const user = await requireUser(routes.confirmAddress(secret));
  const email = await findLink(user.id, secret);
  const toAccount = `${routes.account()}#addresses`;
  if (!email)
    return (
      <AuthShell title={words.gone.title} lede={said(words.gone.lede(<bdi>{user.email}</bdi>))}>
        <Button href={toAccount} variant="ink" size="lg" className="w-full">
          {words.gone.back}
        </Button>
      </AuthShell>
    );
  return (
    <AuthShell
      title={words.question}
      lede={said(words.lede(<bdi>{email}</bdi>, <bdi>{user.email}</bdi>))}
      footer={words.footer}
    >
      <ActionForm action={confirmAddressAction} hidden={{ token: secret }}>
        <Button type="submit" variant="ink" size="lg" className="w-full">
          {words.confirm}
        </Button>
      </ActionForm>
    </AuthShell>
  );
}
