import type { Metadata } from "next";
import { AchievementFields } from "@/components/achievements/achievement-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { loadForChange } from "../../_parts/find-achievement";
import { updateAchievementAction } from "../../actions";
import { listWords, editWords as words } from "../../words";

export const metadata: Metadata = { title: words.title };

export default async function EditAchievementPage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { slug, achievement, issued, to } = await loadForChange(params);
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
          <Button type="submit" variant="ink">
            {words.save}
          </Button>
          <Button variant="quiet" href={to.achievement(achievement.id)}>
            {words.cancel}
          </Button>
        </SaveBar>
      </ActionForm>
    </>
  );
}
