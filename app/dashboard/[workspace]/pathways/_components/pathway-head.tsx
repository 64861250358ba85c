import { Download, PencilLine } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Tabs } from "@/components/ui/tabs";
import { Time } from "@/components/ui/time";
import type { Workspace } from "@/lib/governance/rules/workspace";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import type { ActivationPreview } from "@/lib/pathways/rules/preview";
import { routes } from "@/lib/routes";
import { listWords, headWords as words } from "../words/pages";
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
  const review = { label: words.reviews, href: to.pathwayReviews(id), count: reviews, current: current === "reviews" };
  const tabs = [
    { label: words.overview, href: to.pathway(id), current: current === "overview" },
    { label: words.recipients, href: to.pathwayRecipients(id), count: recipients, current: current === "recipients" },
    ...(may.mayMessage ? [{ label: words.messages, href: to.messages(id), current: current === "messages" }] : []),
    ...(reviews > 0 || current === "reviews" ? [review] : []),
  ];
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.pathways() }, { label: name }]} />
      <PageHeader
        title={<bdi>{name}</bdi>}
        badge={<Badge status={status} />}
        actions={
          <>
            <Button icon={<Download aria-hidden />} href={to.exportPathway(id)} download>
              {words.exportCsv}
            </Button>
            {may.mayWrite && (
              <Button icon={<PencilLine aria-hidden />} href={to.editPathway(id)}>
                {words.edit}
              </Button>
            )}
            {may.mayWrite && <Verbs workspace={workspace} pathway={pathway} preview={preview} />}
          </>
        }
      >
        {pathway.description ? <bdi>{pathway.description}</bdi> : sentence(pathway)}{" "}
        <Since pathway={pathway} timeZone={workspace.timeZone} />
      </PageHeader>
      <Tabs label={words.label} items={tabs} />
    </>
  );
}

function sentence({ completionName, steps }: PathwayView): ReactNode {
  if (!completionName) return words.noCompletion;
  return said(words.awards(steps.length, <bdi>{completionName}</bdi>));
}

function Since({ pathway, timeZone }: { pathway: PathwayView; timeZone: string }) {
  if (pathway.status !== "active" || !pathway.activatedAt) return null;
  return said(words.activeSince(<Time key="time" at={pathway.activatedAt} timeZone={timeZone} />));
}

function Verbs({ workspace, pathway, preview }: Pick<Props, "workspace" | "pathway" | "preview">) {
  const to = routes.dashboard(workspace.slug);
  const hidden = { workspace: workspace.slug, id: pathway.id };
  if (pathway.status === "active") {
    return (
      <ConfirmLink
        href={to.confirmPathway(pathway.id, "deactivate")}
        label={words.deactivate}
        hidden={hidden}
        {...deactivation(pathway)}
      />
    );
  }
  return (
    <>
      <ConfirmLink
        href={to.confirmPathway(pathway.id, "delete")}
        label={words.delete}
        hidden={hidden}
        {...deletion(pathway)}
      />
      {preview && pathway.completionName && pathway.steps.length > 0 && (
        <ConfirmLink
          href={to.confirmPathway(pathway.id, "activate")}
          label={words.activate}
          variant="ink"
          hidden={hidden}
          {...activation(pathway, preview, workspace.credentialLimit, to.pathwayEligible(pathway.id))}
        />
      )}
    </>
  );
}
