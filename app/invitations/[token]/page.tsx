import type { Metadata } from "next";
import { AuthShell } from "@/components/layout/auth-shell";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { said } from "@/components/ui/said";
import { currentUser } from "@/lib/auth/session";
import { emailKey } from "@/lib/core/text";
import { getInvitation } from "@/lib/governance/reads/get-invitation";
import { ROLE_MEANINGS, ROLE_NAMES } from "@/lib/governance/rules/role-words";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { invitationWords as words } from "../words";
import { acceptInvitationAction } from "./actions";

export const metadata: Metadata = { title: words.title, robots: { index: false }, referrer: "same-origin" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await askPublic(getInvitation, { token: token.slice(0, 200) });
  if (invitation?.state !== "open") {
    return (
      <AuthShell
        title={words.gone.title}
        lede={invitation?.state === "accepted" ? words.gone.accepted : words.gone.otherwise}
      >
        <Button variant="ink" size="lg" href={routes.dashboards()}>
          {words.gone.back}
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
      title={words.join(workspace.name)}
      lede={said(words.lede(ROLE_NAMES[role].toLowerCase(), ROLE_MEANINGS[role], <bdi>{email}</bdi>))}
    >
      {fits ? (
        <ActionForm action={acceptInvitationAction} hidden={{ token }}>
          <Button type="submit" variant="ink" size="lg">
            {words.accept}
          </Button>
        </ActionForm>
      ) : user ? (
        <p>
          {said(
            words.otherAddress(<bdi>{user.email}</bdi>, <AppLink href={routes.account()}>{words.signOut}</AppLink>),
          )}
        </p>
      ) : (
        <Button variant="ink" size="lg" href={routes.signIn(here)}>
          {words.signIn}
        </Button>
      )}
    </AuthShell>
  );
}
