import type { Metadata } from "next";
import { confirmAddressAction } from "@/app/me/actions";
import { AuthShell } from "@/components/layout/auth-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { findLink } from "@/lib/auth/addresses";
import { requireUser } from "@/lib/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Confirm an address", robots: { index: false }, referrer: "same-origin" };

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
      <AuthShell
        title="This link no longer works"
        lede={
          <>
            It was used, it ran out, or a newer one was sent. It may also belong to another account: you are signed in
            as <bdi>{user.email}</bdi>.
          </>
        }
      >
        <Button href={toAccount} variant="ink" size="lg" className="w-full">
          Your addresses
        </Button>
      </AuthShell>
    );
  return (
    <AuthShell
      title="Add this address?"
      lede={
        <>
          Credentials issued to <bdi>{email}</bdi> will appear with those of <bdi>{user.email}</bdi>. Whoever reads mail
          at <bdi>{email}</bdi> can then sign in to this account.
        </>
      }
      footer="Not what you wanted? Close this page: without the button nothing happens."
    >
      <ActionForm action={confirmAddressAction} hidden={{ token: secret }}>
        <Button type="submit" variant="ink" size="lg" className="w-full">
          Confirm the address
        </Button>
      </ActionForm>
    </AuthShell>
  );
}
