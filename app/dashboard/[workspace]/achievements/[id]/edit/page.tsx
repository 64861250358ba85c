import type { Metadata } from "next";
import { AchievementFields } from "@/components/achievements/achievement-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import { count } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { findIssuedAchievement } from "../../_parts/find-achievement";
import { updateAchievementAction } from "../../actions";

export const metadata: Metadata = { title: "Edit achievement" };

export default async function EditAchievementPage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
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
          { label: "Edit" },
        ]}
      />
      <PageHeader title={`Edit ${achievement.name}`} />
      {issued > 0 && (
        <Note>
          Saving writes a new version. The {count(issued, "credential")} issued so far{" "}
          {issued === 1 ? "keeps its" : "keep their"} wording.
        </Note>
      )}
      <ActionForm
        action={updateAchievementAction}
        hidden={{ workspace: slug, id: achievement.id, ifVersion: String(achievement.version) }}
        guard
        className=""
      >
        <AchievementFields values={achievement} />
        <SaveBar>
          <Button variant="quiet" href={to.achievement(achievement.id)}>
            Cancel
          </Button>
          <Button type="submit" variant="ink">
            Save new version
          </Button>
        </SaveBar>
      </ActionForm>
    </>
  );
}
