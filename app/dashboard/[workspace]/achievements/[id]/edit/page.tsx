import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { AchievementFields } from "@/components/achievements/achievement-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { findIssuedAchievement } from "../../_parts/find-achievement";
import { updateAchievementAction } from "../../actions";
import { listWords, editWords as words } from "../../words";

export const metadata: Metadata = { title: words.title };

export default async function EditAchievementPage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  if (!can(actor, "achievement.write")) forbidden();
  const { achievement, issued } = await findIssuedAchievement(actor, id);
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.achievements() },
          { label: achievement.name, href: to.achievement(achievement.id) },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={said(words.heading(<bdi>{achievement.name}</bdi>))} />
      {issued > 0 && <Note>{words.keep(issued)}</Note>}
      <ActionForm
        action={updateAchievementAction}
        hidden={{ workspace: slug, id: achievement.id, ifVersion: String(achievement.version) }}
        guard
        className=""
      >
        <AchievementFields values={achievement} />
        <SaveBar>
          <Button variant="quiet" href={to.achievement(achievement.id)}>
            {words.cancel}
          </Button>
          <Button type="submit" variant="ink">
            {words.save}
          </Button>
        </SaveBar>
      </ActionForm>
    </>
  );
}
