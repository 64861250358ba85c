import { Archive, Check } from "lucide-react";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { findIssuedAchievement } from "../../_parts/find-achievement";
import { archiveAchievementAction } from "../../actions";

export const metadata: Metadata = { title: "Archive achievement" };

export default async function ArchivePage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const { achievement, issued } = await findIssuedAchievement(actor, id);
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Achievements", href: to.achievements() },
          { label: achievement.name, href: to.achievement(achievement.id) },
          { label: "Archive" },
        ]}
      />
      <PageHeader title={`Archive ${achievement.name}?`} />
      <div className="confirm-page">
        <ConfirmForm
          action={archiveAchievementAction}
          hidden={{ workspace: slug, id: achievement.id }}
          confirm="Archive"
          cancel={<Button href={to.achievement(achievement.id)}>Not yet</Button>}
          consequences={[
            {
              icon: <Archive aria-hidden />,
              fact: "Nothing more is issued of it",
              line: "By nobody: not by hand, not from a file, not by the API. You can publish it again.",
            },
            {
              ...(issued > 0 ? { count: issued } : { icon: <Check aria-hidden /> }),
              fact: issued === 1 ? "credential stays as it is" : "credentials stay as they are",
              line: "They remain valid, and count in the pathways that ask for them.",
            },
          ]}
        />
      </div>
    </>
  );
}
