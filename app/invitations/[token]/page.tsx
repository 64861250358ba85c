import type { Metadata } from "next";
import { AuthShell } from "@/components/layout/auth-shell";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { currentUser } from "@/lib/auth/session";
import { emailKey } from "@/lib/core/text";
import { getInvitation } from "@/lib/governance/reads/get-invitation";
import { ROLE_MEANINGS, ROLE_NAMES } from "@/lib/governance/rules/role-words";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { acceptInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Invitation", robots: { index: false }, referrer: "same-origin" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await askPublic(getInvitation, { token: token.slice(0, 200) });
  if (invitation?.state !== "open") {
    return (
      <AuthShell
        title="This invitation no longer stands"
        lede={
          invitation?.state === "accepted"
            ? "It was accepted already."
            : "It was withdrawn, replaced by a newer one, or is older than 14 days. Ask for a new one."
        }
      >
        <Button variant="ink" size="lg" href={routes.dashboards()}>
          Your workspaces
        </Button>
      </AuthShell>
    );
  }
  const { workspace, role, email } = invitation;
  const user = await currentUser();
  const fits = user && emailKey(user.email) === emailKey(email);
  const here = routes.invitation(token);
  return (
    <AuthShell
      title={`Join ${workspace.name}`}
      lede={
        <>
          {`As ${ROLE_NAMES[role].toLowerCase()}. ${ROLE_MEANINGS[role]} The invitation is for `}
          <bdi>{email}</bdi>.
        </>
      }
    >
      {fits ? (
        <ActionForm action={acceptInvitationAction} hidden={{ token }}>
          <Button type="submit" variant="ink" size="lg">
            Accept the invitation
          </Button>
        </ActionForm>
      ) : user ? (
        <p>
          You are signed in as <bdi>{user.email}</bdi>. <AppLink href={routes.account()}>Sign out</AppLink> and come
          back with the invited address.
        </p>
      ) : (
        <Button variant="ink" size="lg" href={routes.signIn(here)}>
          Sign in to accept
        </Button>
      )}
    </AuthShell>
  );
}
