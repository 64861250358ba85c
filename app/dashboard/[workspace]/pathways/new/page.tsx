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

export const metadata = { title: "Create a pathway" };

export default async function NewPathwayPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const to = routes.dashboard(workspace.slug);
  if (!can(actor, "pathway.write")) redirect(to.pathways());
  return (
    <>
      <Breadcrumbs items={[{ label: "Pathways", href: to.pathways() }, { label: "Create" }]} />
      <PageHeader title="Create a pathway">
        As a draft nothing happens. Before you activate it, you see exactly what will.
      </PageHeader>
      <PathwayForm
        action={createPathwayAction}
        hidden={{ workspace: workspace.slug }}
        draft={{ name: "", description: "", steps: [], completion: null, countExpired: false }}
        achievements={await loadAchievements(actor)}
        searchUrl={to.searchAchievements()}
        cancel={
          <Button variant="quiet" href={to.pathways()}>
            Cancel
          </Button>
        }
      />
    </>
  );
}
