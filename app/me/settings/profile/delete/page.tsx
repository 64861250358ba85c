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

export const metadata: Metadata = { title: "Delete your profile", robots: { index: false } };

export default async function DeleteProfilePage() {
  const user = await requireUser(routes.deleteProfile());
  const profile = await getOwnProfile(user, {});
  if (!profile) notFound();
  return (
    <MeShell user={user} current="profile" title="Delete your profile?">
      <div className="max-w-[560px]">
        <Panel>
          <ConfirmForm
            action={deleteProfileAction}
            danger
            consequences={[
              {
                icon: <Unlink aria-hidden />,
                fact: "The page goes",
                line: `${routes.profile(profile.handle)} answers “not found” from now on, also where it is printed.`,
              },
              { icon: <AtSign aria-hidden />, fact: "The handle is free", line: "Somebody else may take it." },
              {
                icon: <BadgeCheck aria-hidden />,
                fact: "Your credentials stay",
                line: "Each keeps its own link and stays as visible as it is.",
              },
            ]}
            confirm="Delete the profile"
            cancel={
              <Button variant="quiet" href={routes.myProfile()}>
                Keep it
              </Button>
            }
          />
        </Panel>
      </div>
    </MeShell>
  );
}
