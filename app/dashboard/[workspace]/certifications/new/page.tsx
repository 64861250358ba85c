import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { BLANK_DETAILS, DetailsFields } from "../_parts/details-fields";
import { loadAchievements } from "../_parts/load-achievements";
import { PartList } from "../_parts/part-list";
import { PART_NAMES } from "../_parts/parts";
import { requireCertifications } from "../_parts/require-certifications";
import { createCertificationAction } from "../actions";
import { detailsWords, formWords, newWords as words } from "../words/form";
import { listWords } from "../words/list";

export const metadata: Metadata = { title: words.title };

/** The first of four parts; saving it makes the draft, and leads to the second. */
export default async function NewCertificationPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireCertifications((await params).workspace);
  if (!can(actor, "certification.write")) forbidden();
  const to = routes.dashboard(workspace.slug);
  const achievements = await loadAchievements(actor);
  const parts = PART_NAMES.map((part, i) => ({
    part,
    name: formWords[part],
    summary: i === 0 ? "" : words.later,
    missing: [],
    ...(i === 0 ? { href: to.newCertification(), current: true } : {}),
  }));
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.certifications() }, { label: words.title }]} />
      <PageHeader title={words.title}>{detailsWords.lede}</PageHeader>
      <div className="parts">
        <ActionForm action={createCertificationAction} hidden={{ workspace: workspace.slug }} guard className="">
          <div className="form">
            <DetailsFields draft={BLANK_DETAILS} achievements={achievements} />
          </div>
          <SaveBar>
            <Button type="submit" name="intent" value="save">
              {formWords.draft}
            </Button>
            <Button type="submit" variant="ink" name="intent" value="on">
              {formWords.goOn}
            </Button>
            <Button variant="quiet" href={to.certifications()}>
              {words.cancel}
            </Button>
          </SaveBar>
        </ActionForm>
        <PartList parts={parts} blank />
      </div>
    </>
  );
}
