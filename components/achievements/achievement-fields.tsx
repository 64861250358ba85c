import { FormSection } from "@/components/ui/form-section";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { DUPLICATE_WORDS, LEVEL_WORDS, TYPE_WORDS } from "@/lib/credentials/rules/achievement-words";
import {
  ACHIEVEMENT_TYPES,
  type AchievementType,
  DUPLICATE_POLICIES,
  type DuplicatePolicy,
  LEVELS,
  type Level,
  type Validity,
} from "@/lib/credentials/rules/vocabulary";
import { SkillsInput } from "./skills-input";

export type AchievementValues = {
  name: string;
  description: string;
  type: AchievementType;
  level: Level | null;
  skills: string[];
  criteria: string;
  validity: Validity;
  duplicates: DuplicatePolicy;
};

const BLANK: AchievementValues = {
  name: "",
  description: "",
  type: "Certificate",
  level: null,
  skills: [],
  criteria: "",
  validity: null,
  duplicates: "allow",
};
const TYPES = ACHIEVEMENT_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] })).sort((a, b) =>
  a.label.localeCompare(b.label, "en"),
);

/** All that an achievement says, for a new one and for the next version of one. */
export function AchievementFields({ values = BLANK }: { values?: AchievementValues }) {
  return (
    <>
      <FormSection
        title="What it is"
        description="The name and the text stand on the certificate and on its public page."
      >
        <TextInput name="name" label="Name" defaultValue={values.name} maxLength={400} />
        <TextArea
          name="description"
          label="Description"
          optional
          rows={3}
          help="One or two sentences: what somebody who holds it has done."
          defaultValue={values.description}
        />
        <Select name="type" label="Type" options={TYPES} defaultValue={values.type} />
        <Select
          name="level"
          label="Level"
          optional
          placeholder="No level"
          options={LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }))}
          defaultValue={values.level ?? ""}
        />
        <SkillsInput name="skills" label="Skills" defaultValue={values.skills.join(", ")} />
      </FormSection>
      <FormSection title="How it is earned" description="Whoever checks a credential reads here what it took.">
        <TextArea
          name="criteria"
          label="Criteria"
          optional
          rows={8}
          help="Markdown: **bold**, *italic*, lists that begin with a dash, [links](https://…)."
          defaultValue={values.criteria}
        />
      </FormSection>
      <FormSection title="How long, how often">
        <TextInput
          name="validity.months"
          label="Valid for, in months"
          optional
          type="number"
          min={1}
          max={1200}
          inputMode="numeric"
          help="Counted from the day of issue. Leave it empty where it never expires."
          defaultValue={values.validity?.months ?? ""}
        />
        <RadioGroup
          name="duplicates"
          label="When somebody earns it a second time"
          boxed
          defaultValue={values.duplicates}
          options={DUPLICATE_POLICIES.map((value) => ({
            value,
            label: DUPLICATE_WORDS[value].short,
            help: DUPLICATE_WORDS[value].help,
          }))}
        />
      </FormSection>
    </>
  );
}
