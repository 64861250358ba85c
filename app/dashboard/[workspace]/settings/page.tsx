import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { timeZones } from "@/lib/core/time-zones";
import { getWorkspace } from "@/lib/governance/reads/get-workspace";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { NotYours } from "./_parts/not-yours";
import { SettingsFrame } from "./_parts/settings-frame";
import { updateWorkspaceAction } from "./actions";

export const metadata: Metadata = { title: "Settings" };

const HUES = [
  [230, "Fjord"],
  [195, "Lagoon"],
  [160, "Spruce"],
  [130, "Moss"],
  [85, "Ochre"],
  [45, "Ember"],
  [15, "Rowan"],
  [330, "Heather"],
  [285, "Iris"],
] as const;

export default async function GeneralPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const settings = await ask(getWorkspace, actor, {});
  const hues = HUES.map(([hue, label]) => ({ value: String(hue), label }));
  const known = hues.some(({ value }) => value === String(settings.accentHue));
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="General">
      {can(actor, "workspace.update") ? (
        <ActionForm
          action={updateWorkspaceAction}
          hidden={{ workspace: workspace.slug, ifVersion: String(settings.version) }}
          done="Saved."
          guard
          className=""
        >
          <FormSection title="Who you are" description="On certificates, in mails and on your public pages.">
            <TextInput name="name" label="Name" defaultValue={settings.name} maxLength={200} />
            <TextInput
              name="kind"
              label="Kind"
              help="In a few words: training provider, university, guild."
              defaultValue={settings.kind}
              optional
            />
            <TextArea
              name="about"
              label="About"
              help="A short text for your public page."
              defaultValue={settings.about}
              optional
            />
            <Select
              name="accentHue"
              label="Colour"
              options={known ? hues : [...hues, { value: String(settings.accentHue), label: "As it is now" }]}
              defaultValue={String(settings.accentHue)}
            />
          </FormSection>
          <FormSection
            title="Days"
            description="When a day begins and ends. Credentials that are issued keep the zone they were issued in."
          >
            <Select
              name="timeZone"
              label="Time zone"
              options={timeZones(settings.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
              defaultValue={settings.timeZone}
            />
          </FormSection>
          <FormSection title="Signature" description="Who stands for it at the foot of certificates.">
            <TextInput name="signatoryName" label="Name" defaultValue={settings.signatoryName} optional />
            <TextInput name="signatoryTitle" label="Title" defaultValue={settings.signatoryTitle} optional />
          </FormSection>
          <SaveBar>
            <Button type="submit" variant="ink">
              Save
            </Button>
          </SaveBar>
        </ActionForm>
      ) : (
        <>
          <NotYours>Admins and owners can change these.</NotYours>
          <Facts
            items={[
              { label: "Name", value: <bdi>{settings.name}</bdi> },
              { label: "Kind", value: settings.kind },
              { label: "About", value: settings.about },
              { label: "Time zone", value: settings.timeZone },
              {
                label: "Signature",
                value: [settings.signatoryName, settings.signatoryTitle].filter(Boolean).join(", "),
              },
            ]}
          />
        </>
      )}
    </SettingsFrame>
  );
}
