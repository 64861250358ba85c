import { redirect } from "next/navigation";
import { PathwayForm } from "@/components/pathways/pathway-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { can } from "@/lib/governance/rules/permissions";
import { loadAchievements } from "../../_components/load-achievements";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { updatePathwayAction } from "../../actions";
import { listWords, editWords as words } from "../../words/pages";

export const metadata = { title: words.tab };

export default async function EditPathwayPage({ params }: PathwayParams) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const back = to.pathway(pathway.id);
  if (!can(actor, "pathway.write")) redirect(back);
  const { name, description, steps, completionAchievementId, completionName, countExpired, status, version } = pathway;
  return (
    <>
      <Breadcrumbs
        items={[{ label: listWords.title, href: to.pathways() }, { label: name, href: back }, { label: words.crumb }]}
      />
      <PageHeader title={said(words.title(<bdi>{name}</bdi>))} />
      {status === "active" && <Note>{words.active}</Note>}
      <PathwayForm
        action={updatePathwayAction}
        hidden={{ workspace: workspace.slug, id: pathway.id, ifVersion: String(version) }}
        draft={{
          name,
          description,
          steps: steps.map((step) => ({ id: step.achievementId, name: step.name })),
          completion: completionAchievementId ? { id: completionAchievementId, name: completionName ?? "" } : null,
          countExpired,
        }}
        achievements={await loadAchievements(actor)}
        searchUrl={to.searchAchievements()}
        check={
          status === "active"
            ? { previewUrl: to.previewEdit(pathway.id), listUrl: to.pathwayEligible(pathway.id) }
            : undefined
        }
        cancel={
          <Button variant="quiet" href={back}>
            {words.cancel}
          </Button>
        }
      />
    </>
  );
}
