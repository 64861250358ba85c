import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceList } from "@/components/ui/choice-list";
import { DateInput } from "@/components/ui/date-input";
import { FileDrop } from "@/components/ui/file-drop";
import { FormErrors } from "@/components/ui/form-errors";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import type { FormAction } from "@/components/ui/form-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SwitchButton } from "@/components/ui/switch-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { Part } from "./part";

const WRONG = {
  errors: [
    { path: "email", message: "This is not an e-mail address." },
    { path: "issuedOn", message: "31 February does not exist. Use a date like 2026-02-28." },
  ],
};
const KINDS = [
  { value: "Certificate", label: "Certificate" },
  { value: "Badge", label: "Badge" },
];

export function Forms({ action }: { action: FormAction }) {
  return (
    <Part
      title="Forms"
      of="action-form field text-input text-area date-input select checkbox radio-group file-drop form-section form-errors"
    >
      <ActionForm action={action} className="" done="Saved." guard>
        <FormSection title="Who and when" description="One credential for one person. Many at once: import a file.">
          <FormErrors state={WRONG} />
          <TextInput
            name="name"
            label="Name"
            help="As it stands on the certificate."
            defaultValue="Zofia Wiśniewska-Okafor"
          />
          <TextInput
            name="email"
            label="E-mail address"
            type="email"
            defaultValue="zofia@"
            error={WRONG.errors[0]?.message}
          />
          <DateInput name="issuedOn" label="Issued on" error={WRONG.errors[1]?.message} help="A day in Europe/Oslo." />
          <Select name="type" label="Kind" options={KINDS} />
          <Select name="group" label="Group" optional placeholder="None" options={KINDS} />
          <TextInput name="locked" label="Locked" defaultValue="Only owners can change the limit" disabled />
        </FormSection>
        <FormSection title="What it took">
          <TextArea
            name="criteria"
            label="Criteria"
            optional
            help="Markdown."
            placeholder="Passed the practical assessment."
          />
          <RadioGroup
            name="duplicates"
            label="When somebody already holds it"
            boxed
            defaultValue="deny"
            options={[
              { value: "allow", label: "Issue another", help: "Both stay." },
              { value: "deny", label: "Leave it", help: "No second one is issued." },
              { value: "replace", label: "Replace it", help: "The older one says that a newer exists." },
            ]}
          />
          <RadioGroup
            name="who"
            label="Who may see it"
            defaultValue="link"
            options={[
              { value: "link", label: "Anyone with the link" },
              { value: "none", label: "Nobody" },
            ]}
          />
          <Checkbox
            name="notify"
            label="Tell the 38 by e-mail."
            help="Drafts are told when they are issued."
            defaultChecked
          />
          <Checkbox
            name="terms"
            label="Everyone has agreed"
            error="Say that everyone has agreed, or leave this for later."
          />
          <Checkbox
            name="auto"
            look="switch"
            label="Award by itself"
            help="From the moment you switch it on."
            defaultChecked
          />
          <Checkbox name="off" look="switch" label="Show in the directory" />
          <SwitchButton on label="Public" about="Data Literacy" />
          <SwitchButton on={false} label="On your profile" about="Data Literacy" />
          <Checkbox name="dis" label="Not available" disabled />
          <ChoiceList
            name="courses"
            label="Courses"
            chosen={["sea"]}
            counts={["None chosen", "1 chosen", "2 chosen", "3 chosen"]}
            words={{ search: "Search courses", nothing: "No course of that name." }}
            items={[
              { id: "sea", name: "Survival at sea", detail: "2 of 3 steps graded" },
              { id: "fire", name: "Fire and first aid", detail: "1 of 1 step graded" },
              { id: "quiz", name: "Onboarding", note: "Started by other events.", disabled: true },
            ]}
          />
          <FileDrop name="file" label="File" accept=".csv" help="CSV, up to 50 MB. The first row names the columns." />
        </FormSection>
        <SaveBar>
          <p>Unsaved changes</p>
          <Button>Discard</Button>
          <Button type="submit" variant="ink">
            Save
          </Button>
        </SaveBar>
      </ActionForm>
    </Part>
  );
}
