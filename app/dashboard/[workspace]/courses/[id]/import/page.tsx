import { forbidden } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { EmptyState } from "@/components/ui/empty-state";
import { FileDrop } from "@/components/ui/file-drop";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/governance/rules/permissions";
import { loadCourse } from "../../_parts/find-course";
import { uploadGradesAction } from "../../actions";
import { uploadWords as words } from "../../words/imports";
import { listWords } from "../../words/pages";

type Props = { params: Promise<{ workspace: string; id: string }> };
const MOST = 50 * 1024 * 1024;

export const metadata = { title: words.title };

export default async function ImportGradesPage({ params }: Props) {
  const { actor, workspace, course, to } = await loadCourse(params);
  if (!can(actor, "grade.write")) forbidden();
  const here = to.course(course.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.courses() },
          { label: course.name, href: here },
          { label: words.title },
        ]}
      />
      <PageHeader title={words.title}>{words.lede}</PageHeader>
      {course.steps.some((step) => step.graded) ? (
        <ActionForm
          action={uploadGradesAction}
          hidden={{ workspace: workspace.slug, courseId: course.id }}
          className=""
        >
          <FormSection title={words.file.title}>
            <FileDrop
              name="file"
              label={words.file.label}
              accept=".csv,text/csv,text/plain,.tsv,.txt"
              help={words.file.help}
              most={{ bytes: MOST, message: words.file.large }}
            />
            <p className="text-small text-ink-2">
              {words.own} <code>email,step,grade,achieved_at</code>
            </p>
          </FormSection>
          <FormSection title={words.when}>
            <DateInput
              name="achievedAt"
              label={words.achievedAt}
              optional
              help={words.achievedHelp(workspace.timeZone)}
            />
          </FormSection>
          <SaveBar>
            <Button type="submit" variant="ink">
              {words.read}
            </Button>
            <Button variant="quiet" href={here}>
              {words.cancel}
            </Button>
          </SaveBar>
        </ActionForm>
      ) : (
        <EmptyState
          title={words.noSteps.title}
          action={<Button href={to.editCourse(course.id)}>{words.noSteps.edit}</Button>}
        >
          {words.noSteps.text}
        </EmptyState>
      )}
    </>
  );
}
