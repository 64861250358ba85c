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
import { CertificationsSwitch } from "./_parts/certifications-switch";
import { NotYours } from "./_parts/not-yours";
import { SettingsFrame } from "./_parts/settings-frame";
import { WebsiteProof } from "./_parts/website-proof";
import { updateWorkspaceAction } from "./actions";
import { frameWords, generalWords as W } from "./words";

export const metadata: Metadata = { title: W.title };

export default async function GeneralPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const settings = await ask(getWorkspace, actor, {});
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="general">
      {can(actor, "workspace.update") ? (
        <ActionForm
          action={updateWorkspaceAction}
          hidden={{ workspace: workspace.slug, ifVersion: String(settings.version) }}
          done={frameWords.saved}
          guard
          className=""
        >
          <FormSection title={W.who.title} description={W.who.text}>
            <TextInput name="name" label={W.name} defaultValue={settings.name} maxLength={200} />
            <TextInput name="kind" label={W.kind} help={W.kindHelp} defaultValue={settings.kind} optional />
            <TextArea name="about" label={W.about} help={W.aboutHelp} defaultValue={settings.about} optional />
          </FormSection>
          <FormSection title={W.website.title} description={W.website.text}>
            <TextInput
              name="website"
              label={W.website.label}
              inputMode="url"
              placeholder={W.website.sample}
              help={settings.websiteVerifiedAt ? W.website.help : undefined}
              defaultValue={settings.website}
              optional
            />
          </FormSection>
          <FormSection title={W.days.title} description={W.days.text}>
            <Select
              name="timeZone"
              label={W.days.zone}
              help={W.days.help}
              options={timeZones(settings.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
              defaultValue={settings.timeZone}
            />
          </FormSection>
          <FormSection title={W.signature.title} description={W.signature.text}>
            <TextInput name="signatoryName" label={W.signature.name} defaultValue={settings.signatoryName} optional />
            <TextInput name="signatoryTitle" label={W.signature.role} defaultValue={settings.signatoryTitle} optional />
          </FormSection>
          <SaveBar>
            <Button type="submit" variant="ink">
              {frameWords.save}
            </Button>
          </SaveBar>
        </ActionForm>
      ) : (
        <>
          <NotYours>{frameWords.adminsOnly}</NotYours>
          <Facts
            items={[
              { label: W.name, value: <bdi>{settings.name}</bdi> },
              { label: W.kind, value: settings.kind },
              { label: W.about, value: settings.about },
              { label: W.website.title, value: settings.website },
              { label: W.days.zone, value: settings.timeZone },
              {
                label: W.signature.title,
                value: [settings.signatoryName, settings.signatoryTitle].filter(Boolean).join(", "),
              },
            ]}
          />
        </>
      )}
      <CertificationsSwitch
        slug={workspace.slug}
        enabled={settings.certificationsEnabled}
        mayUpdate={can(actor, "workspace.update")}
      />
      {settings.website && <WebsiteProof actor={actor} slug={workspace.slug} settings={settings} />}
    </SettingsFrame>
  );
}
