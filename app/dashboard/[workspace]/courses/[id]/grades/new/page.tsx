import { forbidden } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { EmptyState } from "@/components/ui/empty-state";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { can } from "@/lib/governance/rules/permissions";
import { plainQuery, type WorkspacePage } from "../../../../_parts/keyset";
import { loadCourse } from "../../../_parts/find-course";
import { recordGradeAction } from "../../../actions";
import { listWords, recordWords as words } from "../../../words/pages";

type Props = WorkspacePage<"id">;

export const metadata = { title: words.title };

export default async function RecordGradePage({ params, searchParams }: Props) {
  const { actor, workspace, course, to } = await loadCourse(params);
  if (!can(actor, "grade.write")) forbidden();
  const query = plainQuery(await searchParams);
  const here = to.course(course.id);
  const graded = course.steps.filter((step) => step.graded);
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
      {query.did === "recorded" && <Note tone="valid">{words.recorded}</Note>}
      {graded.length === 0 ? (
        <EmptyState title={words.noSteps} action={<Button href={here}>{words.cancel}</Button>} />
      ) : (
        <ActionForm
          action={recordGradeAction}
          hidden={{ workspace: workspace.slug, courseId: course.id }}
          guard
          className=""
        >
          <FormSection title={words.who}>
            <TextInput name="recipient.email" type="email" label={words.email} defaultValue={query.email ?? ""} />
            <TextInput name="recipient.name" label={words.name} optional help={words.nameHelp} maxLength={200} />
          </FormSection>
          <FormSection title={words.what}>
            <Select
              name="stepId"
              label={words.step}
              placeholder={words.choose}
              options={graded.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={graded.length === 1 ? graded[0]?.id : (query.step ?? "")}
            />
            <TextInput name="grade" label={words.grade} inputMode="decimal" />
            <DateInput name="achievedAt" label={words.day} optional help={words.dayHelp} />
          </FormSection>
          <SaveBar>
            <Button type="submit" name="intent" value="another">
              {words.another}
            </Button>
            <Button type="submit" variant="ink">
              {words.save}
            </Button>
            <Button variant="quiet" href={here}>
              {words.cancel}
            </Button>
          </SaveBar>
        </ActionForm>
      )}
    </>
  );
}
