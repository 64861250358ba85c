import type { Metadata } from "next";
import { AchievementFields } from "@/components/achievements/achievement-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { createAchievementAction } from "../actions";

export const metadata: Metadata = { title: "New achievement" };

export default async function NewAchievementPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await requireMember((await params).workspace);
  const to = routes.dashboard(workspace.slug);
  return (
    <>
      <Breadcrumbs items={[{ label: "Achievements", href: to.achievements() }, { label: "New achievement" }]} />
      <PageHeader title="New achievement" />
      <ActionForm action={createAchievementAction} hidden={{ workspace: workspace.slug }} guard className="">
        <AchievementFields />
        <SaveBar>
          <Button variant="quiet" href={to.achievements()}>
            Cancel
          </Button>
          <Button type="submit" name="status" value="draft">
            Save as draft
          </Button>
          <Button type="submit" name="status" value="published" variant="ink">
            Publish
          </Button>
        </SaveBar>
      </ActionForm>
    </>
  );
}
