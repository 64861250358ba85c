import { forbidden, notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { listDependants } from "@/lib/courses/reads/list-dependants";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { loadCourse } from "../../../_parts/find-course";
import { confirmWords as words } from "../../../words/confirmations";
import { listWords } from "../../../words/pages";
import { askedFor } from "./_parts/asked-for";

type Props = { params: Promise<{ workspace: string; id: string; verb: string }> };
/** What will happen, before it happens; or what stands in the way. */
export default async function ConfirmCoursePage({ params }: Props) {
  const { verb } = await params;
  const { actor, workspace, course, to } = await loadCourse(params);
  if (!can(actor, "course.write")) forbidden();
  const asked = askedFor(verb, course, verb === "archive" ? await ask(listDependants, actor, { id: course.id }) : []);
  if (!asked) notFound();
  const { title, lede } = asked;
  const back = to.course(course.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.courses() },
          { label: course.name, href: back },
          { label: "form" in asked ? asked.form.confirm : words.publish.confirm },
        ]}
      />
      <PageHeader title={title}>{lede}</PageHeader>
      {"form" in asked ? (
        <div className="confirm-page">
          <ConfirmForm
            {...asked.form}
            hidden={{ workspace: workspace.slug, id: course.id, ...asked.form.hidden }}
            cancel={<Button href={back}>{words.notYet}</Button>}
          />
        </div>
      ) : (
        <Note tone="expired" action={<Button href={to.editCourse(course.id)}>{words.publish.mend}</Button>}>
          {asked.problem}
        </Note>
      )}
    </>
  );
}
