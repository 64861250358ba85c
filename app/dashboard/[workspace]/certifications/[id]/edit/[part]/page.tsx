import { forbidden, notFound } from "next/navigation";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { publishPreview } from "@/lib/certifications/reads/certification-form";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { loadCertification } from "../../../_parts/find-certification";
import { PartList } from "../../../_parts/part-list";
import { PART_NAMES, partNamesOf, partsOf } from "../../../_parts/parts";
import { formWords as words } from "../../../words/form";
import { listWords } from "../../../words/list";
import { CoursesPart } from "./_parts/courses-part";
import { DetailsPart } from "./_parts/details-part";
import { EnrolmentPart } from "./_parts/enrolment-part";
import { TimingPart } from "./_parts/timing-part";

type Props = { params: Promise<{ workspace: string; id: string; part: string }> };
const FORMS = { details: DetailsPart, timing: TimingPart, courses: CoursesPart, enrolment: EnrolmentPart };

export async function generateMetadata({ params }: Props) {
  return { title: `${words.edit}: ${(await loadCertification(params)).certification.name}` };
}

/** One part of the form, saved by itself; beside it all four, with what is missing in each. */
export default async function EditCertificationPage({ params }: Props) {
  const { part: asked } = await params;
  const part = PART_NAMES.find((each) => each === asked);
  if (!part) notFound();
  const { actor, workspace, certification, to } = await loadCertification(params);
  if (!can(actor, "certification.write")) forbidden();
  if (!partNamesOf(certification).includes(part)) notFound();
  const here = to.certification(certification.id);
  const { problems } = await ask(publishPreview, actor, { id: certification.id });
  const parts = partsOf(certification, problems, await localeOfReader());
  const Form = FORMS[part];
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.certifications() },
          { label: certification.name, href: here },
          { label: words[part] },
        ]}
      />
      <PageHeader
        title={<bdi>{certification.name}</bdi>}
        badge={<Badge status={certification.status} />}
        actions={
          certification.status === "draft" && (
            <Button href={to.confirmCertification(certification.id, "publish")}>{words.toPublish}</Button>
          )
        }
      />
      {certification.status === "published" && (
        <Note>{certification.earnedBy === "programs" ? words.runningPrograms : words.running}</Note>
      )}
      <div className="parts">
        <Form actor={actor} workspace={workspace} certification={certification} />
        <PartList
          parts={parts.map((each) => ({
            ...each,
            href: to.editCertification(certification.id, each.part),
            current: each.part === part,
          }))}
        />
      </div>
    </>
  );
}
