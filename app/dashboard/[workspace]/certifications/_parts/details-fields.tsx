import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { EARNED_BY_WORDS } from "@/lib/certifications/rules/certification-words";
import { EARNED_BY } from "@/lib/certifications/rules/vocabulary";
import { detailsWords as words } from "../words/form";

type Draft = Pick<
  CertificationView,
  "name" | "description" | "invisible" | "earnedBy" | "achievementId" | "achievementName" | "status"
>;
export const BLANK_DETAILS: Draft = {
  name: "",
  description: "",
  invisible: false,
  earnedBy: "courses",
  achievementId: null,
  achievementName: null,
  status: "draft",
};
type Props = { draft: Draft; achievements: readonly { id: string; name: string }[] };

/** Step 1: what it is called, what it issues, and whether anybody sees it. */
export function DetailsFields({ draft, achievements }: Props) {
  const { achievementId, achievementName } = draft;
  const listed = achievements.some(({ id }) => id === achievementId);
  const own = achievementId && !listed ? [{ value: achievementId as string, label: achievementName ?? "" }] : [];
  return (
    <>
      <TextInput name="name" label={words.name} help={words.nameHelp} defaultValue={draft.name} maxLength={200} />
      <TextArea name="description" label={words.description} optional rows={4} defaultValue={draft.description} />
      <HowEarned draft={draft} />
      <Select
        name="achievementId"
        label={words.achievement}
        help={words.achievementHelp}
        optional
        placeholder={draft.earnedBy === "programs" ? words.ownAchievement : words.noAchievement}
        options={[...own, ...achievements.map(({ id, name }) => ({ value: id, label: name }))]}
        defaultValue={achievementId ?? ""}
      />
      {draft.status === "draft" ? (
        <Checkbox
          name="invisible"
          label={words.invisible}
          help={words.invisibleHelp}
          defaultChecked={draft.invisible}
        />
      ) : (
        <div>
          <p className="label">{words.visibility}</p>
          <p className="help">{draft.invisible ? words.hidden : words.visible}</p>
        </div>
      )}
    </>
  );
}

function HowEarned({ draft: { status, earnedBy } }: Pick<Props, "draft">) {
  if (status !== "draft")
    return (
      <div>
        <p className="label">{words.earnedBy}</p>
        <p className="help">{EARNED_BY_WORDS[earnedBy].name}</p>
      </div>
    );
  return (
    <RadioGroup
      name="earnedBy"
      label={words.earnedBy}
      boxed
      defaultValue={earnedBy}
      options={EARNED_BY.map((value) => ({
        value,
        label: EARNED_BY_WORDS[value].name,
        help: EARNED_BY_WORDS[value].note,
      }))}
    />
  );
}
