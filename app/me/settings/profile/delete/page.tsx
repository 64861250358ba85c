import { AtSign, BadgeCheck, Unlink } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deleteProfileAction } from "@/app/me/actions";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Panel } from "@/components/ui/panel";
import { requireUser } from "@/lib/auth/session";
import { getOwnProfile } from "@/lib/profiles/reads/public-profile";
import { routes } from "@/lib/routes";
import { MeShell } from "../../../_parts/me-shell";
import { deleteProfileWords as words } from "../../../words";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

export default async function DeleteProfilePage() {
  const user = await requireUser(routes.deleteProfile());
  const profile = await getOwnProfile(user, {});
  if (!profile) notFound();
  return (
    <MeShell user={user} current="profile" title={words.question}>
      <div className="max-w-[560px]">
        <Panel>
          <ConfirmForm
            action={deleteProfileAction}
            danger
            consequences={[
              {
                icon: <Unlink aria-hidden />,
                fact: words.page,
                line: words.pageLine(routes.profile(profile.handle)),
              },
              { icon: <AtSign aria-hidden />, fact: words.handle, line: words.handleLine },
              {
                icon: <BadgeCheck aria-hidden />,
                fact: words.credentials,
                line: words.credentialsLine,
              },
            ]}
            confirm={words.confirm}
            cancel={
              <Button variant="quiet" href={routes.myProfile()}>
                {words.keep}
              </Button>
            }
          />
        </Panel>
      </div>
    </MeShell>
  );
}
