import { Download, PencilLine } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { Time } from "@/components/ui/time";
import type { Workspace } from "@/lib/governance/rules/workspace";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import type { ActivationPreview } from "@/lib/pathways/rules/preview";
import { routes } from "@/lib/routes";
import { ConfirmLink } from "./confirm-link";
import { activation, deactivation, deletion } from "./confirmations";

type Props = {
  workspace: Workspace;
  pathway: PathwayView;
  current: "overview" | "recipients" | "messages" | "reviews";
  recipients: number;
  reviews: number;
  mayWrite: boolean;
  mayMessage: boolean;
  /** Where it is not active: what activating would do. */
  preview: ActivationPreview | null;
};

/** Title, state, what it does, what can be done with it. */
export function PathwayHead({ workspace, pathway, current, recipients, reviews, preview, ...may }: Props) {
  const to = routes.dashboard(workspace.slug);
  const { id, name, status } = pathway;
  const review = { label: "To review", href: to.pathwayReviews(id), count: reviews, current: current === "reviews" };
  const tabs = [
    { label: "Overview", href: to.pathway(id), current: current === "overview" },
    { label: "Recipients", href: to.pathwayRecipients(id), count: recipients, current: current === "recipients" },
    ...(may.mayMessage ? [{ label: "Messages", href: to.messages(id), current: current === "messages" }] : []),
    ...(reviews > 0 || current === "reviews" ? [review] : []),
  ];
  return (
    <>
      <Breadcrumbs items={[{ label: "Pathways", href: to.pathways() }, { label: name }]} />
      <PageHeader
        title={name}
        badge={<Badge status={status} />}
        actions={
          <>
            <Button icon={<Download aria-hidden />} href={to.exportPathway(id)} download>
              Export CSV
            </Button>
            {may.mayWrite && (
              <Button icon={<PencilLine aria-hidden />} href={to.editPathway(id)}>
                Edit
              </Button>
            )}
            {may.mayWrite && <Verbs workspace={workspace} pathway={pathway} preview={preview} />}
          </>
        }
      >
        {pathway.description || sentence(pathway)} <Since pathway={pathway} timeZone={workspace.timeZone} />
      </PageHeader>
      <Tabs label="Pathway" items={tabs} />
    </>
  );
}

function sentence(pathway: PathwayView): string {
  if (!pathway.completionName) return "Choose a completion achievement, and it can be activated.";
  const { length } = pathway.steps;
  const steps = length === 1 ? "its step" : length === 2 ? "both steps" : `all ${length} steps`;
  return `Everyone who holds ${steps} is awarded ${pathway.completionName} by itself.`;
}

function Since({ pathway, timeZone }: { pathway: PathwayView; timeZone: string }) {
  if (pathway.status !== "active" || !pathway.activatedAt) return null;
  return (
    <>
      Active since <Time at={pathway.activatedAt} timeZone={timeZone} />.
    </>
  );
}

function Verbs({ workspace, pathway, preview }: Pick<Props, "workspace" | "pathway" | "preview">) {
  const to = routes.dashboard(workspace.slug);
  const hidden = { workspace: workspace.slug, id: pathway.id };
  if (pathway.status === "active") {
    return (
      <ConfirmLink
        href={to.confirmPathway(pathway.id, "deactivate")}
        label="Deactivate"
        hidden={hidden}
        {...deactivation(pathway)}
      />
    );
  }
  return (
    <>
      <ConfirmLink
        href={to.confirmPathway(pathway.id, "delete")}
        label="Delete"
        hidden={hidden}
        {...deletion(pathway)}
      />
      {preview && pathway.completionName && pathway.steps.length > 0 && (
        <ConfirmLink
          href={to.confirmPathway(pathway.id, "activate")}
          label="Activate"
          variant="ink"
          hidden={hidden}
          {...activation(pathway, preview, workspace.credentialLimit, to.pathwayEligible(pathway.id))}
        />
      )}
    </>
  );
}
