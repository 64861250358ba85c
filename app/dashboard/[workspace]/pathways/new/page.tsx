import { redirect } from "next/navigation";
import { PathwayForm } from "@/components/pathways/pathway-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { loadAchievements } from "../_components/load-achievements";
import { createPathwayAction } from "../actions";
import { listWords, newWords as words } from "../words/pages";

export const metadata = { title: words.title };

export default async function NewPathwayPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const to = routes.dashboard(workspace.slug);
  if (!can(actor, "pathway.write")) redirect(to.pathways());
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.pathways() }, { label: words.crumb }]} />
      <PageHeader title={words.title}>{words.lede}</PageHeader>
      <PathwayForm
        action={createPathwayAction}
        hidden={{ workspace: workspace.slug }}
        draft={{ name: "", description: "", steps: [], completion: null, countExpired: false }}
        achievements={await loadAchievements(actor)}
        searchUrl={to.searchAchievements()}
        cancel={
          <Button variant="quiet" href={to.pathways()}>
            {words.cancel}
          </Button>
        }
      />
    </>
  );
}
