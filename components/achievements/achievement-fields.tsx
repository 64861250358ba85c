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
import { fieldWords as words } from "./words";

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
      <FormSection title={words.what.title} description={words.what.description}>
        <TextInput name="name" label={words.name} defaultValue={values.name} maxLength={400} />
        <TextArea
          name="description"
          label={words.description.label}
          optional
          rows={3}
          help={words.description.help}
          defaultValue={values.description}
        />
        <Select name="type" label={words.type} options={TYPES} defaultValue={values.type} />
        <Select
          name="level"
          label={words.level.label}
          optional
          placeholder={words.level.none}
          options={LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }))}
          defaultValue={values.level ?? ""}
        />
        <SkillsInput name="skills" label={words.skills} defaultValue={values.skills.join(", ")} />
      </FormSection>
      <FormSection title={words.how.title} description={words.how.description}>
        <TextArea
          name="criteria"
          label={words.criteria.label}
          optional
          rows={8}
          help={words.criteria.help}
          defaultValue={values.criteria}
        />
      </FormSection>
      <FormSection title={words.howLong}>
        <TextInput
          name="validity.months"
          label={words.validity.label}
          optional
          type="number"
          min={1}
          max={1200}
          inputMode="numeric"
          help={words.validity.help}
          defaultValue={values.validity?.months ?? ""}
        />
        <RadioGroup
          name="duplicates"
          label={words.again}
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
