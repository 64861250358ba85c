import { AskedRange } from "@/components/courses/asked-range";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { behaviorWord, completionWord } from "@/lib/courses/rules/course-words";
import { COMPLETION_RULES, DISPLAY_BEHAVIORS } from "@/lib/courses/rules/vocabulary";
import { certificateSettingsAction } from "../../../actions";
import { certificateWords } from "../../../words/certificates";

const words = certificateWords.form;
type Props = {
  course: CourseView;
  slug: string;
  achievements: readonly { id: string; name: string }[];
  /** Where the certificate itself is edited, and whether learners have it. */
  editHref: string | null;
  issued: number;
};

/** What is issued, to whom, and when learners are told. Saving says first whose standing it changes. */
export function CertificateForm({ course, slug, achievements, editHref, issued }: Props) {
  const { certificate } = course;
  const hidden = { workspace: slug, id: course.id, ifVersion: String(course.version) };
  const known = achievements.some(({ id }) => id === certificate.achievementId);
  const own = certificate.achievementId
    ? [{ value: certificate.achievementId, label: certificate.achievementName ?? "" }]
    : [];
  const options = [...(known ? [] : own), ...achievements.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Section title={words.title} description={words.lede}>
      {issued > 0 && (
        <Note tone="expired" action={editHref && <AppLink href={editHref}>{words.editDesign}</AppLink>}>
          {words.editWarning}
        </Note>
      )}
      <Panel pad>
        <ActionForm action={certificateSettingsAction} hidden={hidden} guard className="">
          <AskedRange sent={Object.keys(hidden)}>
            <div className="form">
              <Select
                name="certificate.achievementId"
                label={words.achievement}
                optional
                placeholder={words.choose}
                options={options}
                defaultValue={certificate.achievementId ?? ""}
              />
              <Checkbox
                name="certificate.enabled"
                label={words.enabled}
                help={words.enabledHelp}
                defaultChecked={certificate.enabled}
              />
              <div className="grid gap-4 desk:grid-cols-2">
                <TextInput
                  name="certificate.passingGrade"
                  label={words.passing}
                  inputMode="decimal"
                  defaultValue={certificate.passingGrade}
                />
                <TextInput
                  name="certificate.topGrade"
                  label={words.top}
                  inputMode="decimal"
                  defaultValue={certificate.topGrade}
                />
              </div>
              <RadioGroup
                name="certificate.completionRule"
                label={words.completion}
                defaultValue={certificate.completionRule}
                options={COMPLETION_RULES.map((value) => ({ value, label: completionWord(value) }))}
              />
              {course.pacing === "instructor" && (
                <>
                  <RadioGroup
                    name="certificate.displayBehavior"
                    label={words.behavior}
                    boxed
                    defaultValue={certificate.displayBehavior}
                    options={DISPLAY_BEHAVIORS.map((value) => ({
                      value,
                      label: behaviorWord(value).name,
                      help: behaviorWord(value).note,
                    }))}
                  />
                  <DateInput
                    name="certificate.availableOn"
                    label={words.availableOn}
                    optional
                    help={words.availableHelp}
                    defaultValue={certificate.availableOn ?? ""}
                  />
                </>
              )}
              <div className="acts">
                <Button type="submit" variant="ink" name="intent" value="ask">
                  {words.save}
                </Button>
              </div>
            </div>
          </AskedRange>
        </ActionForm>
      </Panel>
    </Section>
  );
}
