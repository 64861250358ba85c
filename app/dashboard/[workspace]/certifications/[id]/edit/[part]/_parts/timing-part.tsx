import { DateInput } from "@/components/ui/date-input";
import { Note } from "@/components/ui/note";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { Time } from "@/components/ui/time";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { ANCHOR_WORDS, RENEWAL_WORDS } from "@/lib/certifications/rules/certification-words";
import { RENEWAL_ANCHORS, RENEWAL_MONTHS } from "@/lib/certifications/rules/vocabulary";
import { saveTimingAction } from "../../../../actions";
import { formWords, timingWords as words } from "../../../../words/form";
import { PartForm, type PartProps } from "./part-form";

export function TimingPart({ actor: _, ...about }: PartProps) {
  const { certification, workspace } = about;
  const draft = certification.status === "draft";
  if (certification.earnedBy === "programs")
    return (
      <PartForm {...about} action={saveTimingAction} title={formWords.timing} lede={words.ledePrograms} last>
        <Renewal certification={certification} />
      </PartForm>
    );
  return (
    <PartForm {...about} action={saveTimingAction} title={formWords.timing} lede={words.lede}>
      {draft ? (
        <DateInput
          name="effectiveFrom"
          label={words.effectiveFrom}
          help={words.effectiveHelp(workspace.timeZone)}
          optional
          defaultValue={certification.effectiveFrom ?? ""}
        />
      ) : (
        <div>
          <p className="label">{words.effectiveFrom}</p>
          <p>{certification.effectiveFrom ? <Time day={certification.effectiveFrom} /> : words.fromAssignment}</p>
          <p className="help">{words.effectiveSettled}</p>
        </div>
      )}
      <TextInput
        name="gracePeriodDays"
        type="number"
        min={0}
        max={3650}
        step={1}
        className="short"
        label={words.grace}
        help={words.graceHelp}
        defaultValue={certification.gracePeriodDays}
      />
      <Note tone={draft ? "accent" : "neutral"}>{draft ? words.graceHint : words.graceLater}</Note>
      <Renewal certification={certification} />
    </PartForm>
  );
}

/** Below the choice stand the fields that go with it; the others are not sent. */
function Renewal({ certification }: { certification: CertificationView }) {
  const { renewalMonths, renewalAnchor, minActiveDays, dueOn, validity, earnedBy } = certification;
  const byPrograms = earnedBy === "programs";
  return (
    <div className="renewal">
      <RadioGroup
        name="renewalMonths"
        label={words.renewal}
        defaultValue={renewalMonths === null ? "" : String(renewalMonths)}
        options={[
          { value: "", label: words.never },
          ...RENEWAL_MONTHS.map((value) => ({ value: String(value), label: RENEWAL_WORDS[value] })),
        ]}
      />
      <div className="if-once">
        {!byPrograms && (
          <DateInput name="dueOn" label={words.dueOn} help={words.dueHelp} optional defaultValue={dueOn ?? ""} />
        )}
        <TextInput
          name="validity.months"
          type="number"
          min={1}
          max={1200}
          step={1}
          className="short"
          label={words.validity}
          help={words.validityHelp}
          optional
          defaultValue={validity?.months ?? ""}
        />
      </div>
      <div className="if-renews">
        <RadioGroup
          name="renewalAnchor"
          label={words.anchor}
          help={words.window}
          boxed
          defaultValue={renewalAnchor}
          options={RENEWAL_ANCHORS.map((value) => ({
            value,
            label: ANCHOR_WORDS[value].name,
            help: ANCHOR_WORDS[value].note,
          }))}
        />
        <div className="if-fixed">
          <TextInput
            name="minActiveDays"
            type="number"
            min={0}
            max={366}
            step={1}
            className="short"
            label={words.minActiveDays}
            help={words.minActiveHelp}
            optional
            defaultValue={minActiveDays}
          />
        </div>
      </div>
    </div>
  );
}
