import { Award, Ban, Check, Eye, Scale } from "lucide-react";
import { forbidden, notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import type { Consequence } from "@/components/ui/consequences";
import type { FormAction } from "@/components/ui/form-state";
import { PageHeader } from "@/components/ui/page-header";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { can } from "@/lib/governance/rules/permissions";
import { loadCourse } from "../../../_parts/find-course";
import { archiveCourseAction, deleteCourseAction, publishCourseAction, startCourseAction } from "../../../actions";
import { confirmWords as words } from "../../../words/confirmations";
import { listWords } from "../../../words/pages";

type Props = { params: Promise<{ workspace: string; id: string; verb: string }> };
type Asked = {
  action: FormAction;
  title: string;
  lede: string;
  confirm: string;
  consequences: Consequence[];
  danger?: boolean;
};

/** What will happen, before it happens. */
export default async function ConfirmCoursePage({ params }: Props) {
  const { verb } = await params;
  const { actor, workspace, course, to } = await loadCourse(params);
  if (!can(actor, "course.write")) forbidden();
  const asked = askedFor(verb, course);
  if (!asked) notFound();
  const { title, lede, ...form } = asked;
  const back = to.course(course.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.courses() },
          { label: course.name, href: back },
          { label: form.confirm },
        ]}
      />
      <PageHeader title={title}>{lede}</PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          {...form}
          hidden={{ workspace: workspace.slug, id: course.id }}
          cancel={<Button href={back}>{words.notYet}</Button>}
        />
      </div>
    </>
  );
}

function askedFor(verb: string, { name, certificate }: CourseView): Asked | null {
  const of = (text: { title: (name: string) => string; lede: string; confirm: string }) => ({
    title: text.title(name),
    lede: text.lede,
    confirm: text.confirm,
  });
  if (verb === "publish")
    return {
      action: publishCourseAction,
      ...of(words.publish),
      consequences: [
        { icon: <Scale aria-hidden />, fact: words.publish.weights, line: words.publish.weightsLine },
        { icon: <Eye aria-hidden />, fact: words.publish.seen, line: words.publish.seenLine },
      ],
    };
  if (verb === "start")
    return {
      action: startCourseAction,
      ...of(words.start),
      consequences: [
        {
          icon: <Award aria-hidden />,
          fact: certificate.enabled ? words.start.certificate : words.start.noCertificate,
          line: words.start.line,
        },
      ],
    };
  if (verb === "archive")
    return {
      action: archiveCourseAction,
      ...of(words.archive),
      consequences: [
        { icon: <Check aria-hidden />, fact: words.archive.stays, line: words.archive.staysLine },
        { icon: <Ban aria-hidden />, fact: words.archive.stops, line: words.archive.stopsLine },
      ],
    };
  if (verb === "delete")
    return {
      action: deleteCourseAction,
      ...of(words.delete),
      danger: true,
      consequences: [{ icon: <Ban aria-hidden />, fact: words.delete.gone, line: words.delete.goneLine }],
    };
  return null;
}
