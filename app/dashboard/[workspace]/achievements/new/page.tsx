import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { AchievementFields } from "@/components/achievements/achievement-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { createAchievementAction } from "../actions";
import { listWords, newWords as words } from "../words";

export const metadata: Metadata = { title: words.title };

export default async function NewAchievementPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "achievement.write")) forbidden();
  const to = routes.dashboard(workspace.slug);
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.achievements() }, { label: words.title }]} />
      <PageHeader title={words.title} />
      <ActionForm action={createAchievementAction} hidden={{ workspace: workspace.slug }} guard className="">
        <AchievementFields />
        <SaveBar>
          <Button type="submit" name="status" value="draft">
            {words.draft}
          </Button>
          <Button type="submit" name="status" value="published" variant="ink">
            {words.publish}
          </Button>
          <Button variant="quiet" href={to.achievements()}>
            {words.cancel}
          </Button>
        </SaveBar>
      </ActionForm>
    </>
  );
}
