import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { previewActivation } from "@/lib/pathways/reads/preview-activation";
import { ask } from "@/lib/read";
import { activation, type Confirmation, deactivation, deletion } from "../../../_components/confirmations";
import { loadPathway } from "../../../_components/load-pathway";
import { confirmWords } from "../../../words/confirmations";
import { listWords } from "../../../words/pages";

type Props = { params: Promise<{ workspace: string; id: string; verb: string }> };

/** Asks what the dialog asks, on a page of its own. */
export default async function ConfirmPage({ params }: Props) {
  const { verb } = await params;
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const confirmation = await confirmationFor();
  const { title, description, ...form } = confirmation;
  const back = to.pathway(pathway.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.pathways() },
          { label: pathway.name, href: back },
          { label: form.confirm },
        ]}
      />
      <PageHeader title={title}>{description}</PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          {...form}
          hidden={{ workspace: workspace.slug, id: pathway.id }}
          cancel={<Button href={back}>{confirmWords.notYet}</Button>}
        />
      </div>
    </>
  );

  async function confirmationFor(): Promise<Confirmation> {
    if (verb === "activate")
      return activation(
        pathway,
        await ask(previewActivation, actor, { id: pathway.id }),
        workspace.credentialLimit,
        to.pathwayEligible(pathway.id),
      );
    if (verb === "deactivate") return deactivation(pathway);
    if (verb === "delete") return deletion(pathway);
    notFound();
  }
}
