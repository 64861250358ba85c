import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import type { FormAction, HiddenValues } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { formWords as words } from "../words/form";
import { optionOf } from "./certification-option";

export type ProgramDraft = {
  name: string;
  description: string;
  startsOn: string | null;
  endsOn: string | null;
  certificationId: string | null;
  certificationName: string | null;
};
export const BLANK_PROGRAM: ProgramDraft = {
  name: "",
  description: "",
  startsOn: null,
  endsOn: null,
  certificationId: null,
  certificationName: null,
};

type Props = {
  action: FormAction;
  hidden: HiddenValues;
  draft: ProgramDraft;
  timeZone: string;
  /** The part about the certification; null where certifications are switched off. */
  certification: ReactNode;
  /** Said when it went through. */
  done?: string;
  foot: ReactNode;
};

/** What a program is called, its days, and what whoever completes it gets. */
export function ProgramForm({ action, hidden, draft, timeZone, certification, done, foot }: Props) {
  return (
    <ActionForm action={action} hidden={hidden} done={done} guard className="">
      <FormSection title={words.what.title} description={words.what.description}>
        <TextInput name="name" label={words.name} defaultValue={draft.name} maxLength={200} />
        <TextArea name="description" label={words.description} optional rows={3} defaultValue={draft.description} />
        <div className="grid gap-4 desk:grid-cols-2">
          <DateInput name="startsOn" label={words.startsOn} optional defaultValue={draft.startsOn ?? ""} />
          <DateInput
            name="endsOn"
            label={words.endsOn}
            optional
            defaultValue={draft.endsOn ?? ""}
            help={words.byHand}
          />
        </div>
        <p className="help">{words.days(timeZone)}</p>
      </FormSection>
      {certification && (
        <FormSection title={words.certification.title} description={words.certification.description}>
          {certification}
        </FormSection>
      )}
      <SaveBar>{foot}</SaveBar>
    </ActionForm>
  );
}

type CertificationProps = {
  draft: ProgramDraft;
  certifications: readonly CertificationView[];
  createHref: string;
  seeHref: string;
  mayCreate: boolean;
};

/** Published certifications that are earned by programs, with how long they hold; what is linked already stays to be seen. */
export function CertificationField({ draft, certifications, createHref, seeHref, mayCreate }: CertificationProps) {
  const { certificationId, certificationName } = draft;
  const offered = certifications.filter(({ status }) => status === "published");
  const linked = offered.some(({ id }) => id === certificationId);
  if (offered.length === 0 && !certificationId) {
    return (
      <>
        <p className="text-small text-ink-2">{words.certification.nothing}</p>
        <div className="acts">
          <Button href={mayCreate ? createHref : seeHref}>
            {mayCreate ? words.certification.create : words.certification.see}
          </Button>
        </div>
      </>
    );
  }
  const gone =
    certificationId && !linked ? [{ value: certificationId, label: words.gone(certificationName ?? "") }] : [];
  return (
    <Select
      name="certificationId"
      label={words.certification.label}
      optional
      placeholder={words.certification.none}
      defaultValue={certificationId ?? ""}
      options={[...offered.map((each) => ({ value: each.id, label: optionOf(each) })), ...gone]}
      help={words.certification.hint}
    />
  );
}
