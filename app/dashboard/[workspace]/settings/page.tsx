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
import { WebsiteProof } from "./_parts/website-proof";
import { updateWorkspaceAction } from "./actions";
import { WORDS } from "./words";

export const metadata: Metadata = { title: "Settings" };

export default async function GeneralPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const settings = await ask(getWorkspace, actor, {});
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
          <FormSection title="Who you are" description={WORDS.who}>
            <TextInput name="name" label="Name" defaultValue={settings.name} maxLength={200} />
            <TextInput name="kind" label="Kind" help={WORDS.kindHelp} defaultValue={settings.kind} optional />
            <TextArea name="about" label="About" help={WORDS.aboutHelp} defaultValue={settings.about} optional />
          </FormSection>
          <FormSection title="Website" description={WORDS.website}>
            <TextInput
              name="website"
              label="Address"
              inputMode="url"
              placeholder="example.org"
              help={settings.websiteVerifiedAt ? WORDS.websiteHelp : undefined}
              defaultValue={settings.website}
              optional
            />
          </FormSection>
          <FormSection title="Days" description={WORDS.days}>
            <Select
              name="timeZone"
              label="Time zone"
              help={WORDS.daysHelp}
              options={timeZones(settings.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
              defaultValue={settings.timeZone}
            />
          </FormSection>
          <FormSection title="Signature" description={WORDS.signature}>
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
              { label: "Website", value: settings.website },
              { label: "Time zone", value: settings.timeZone },
              {
                label: "Signature",
                value: [settings.signatoryName, settings.signatoryTitle].filter(Boolean).join(", "),
              },
            ]}
          />
        </>
      )}
      {settings.website && <WebsiteProof actor={actor} slug={workspace.slug} settings={settings} />}
    </SettingsFrame>
  );
}
