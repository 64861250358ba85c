import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Facts } from "@/components/ui/facts";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { getWorkspace } from "@/lib/governance/reads/get-workspace";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { NotYours } from "../_parts/not-yours";
import { SettingsFrame } from "../_parts/settings-frame";
import { setSenderAction } from "../actions";
import { WORDS } from "../words";

export const metadata: Metadata = { title: "Mail sender" };

export default async function SenderPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { version, name, senderName, replyTo, expiryReminders } = await ask(getWorkspace, actor, {});
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="Mail sender">
      {can(actor, "workspace.update") ? (
        <ActionForm
          action={setSenderAction}
          hidden={{ workspace: workspace.slug, ifVersion: String(version) }}
          done="Saved."
          guard
          className=""
        >
          <FormSection title="Sender" description={WORDS.sender}>
            <TextInput
              name="senderName"
              label="Name"
              placeholder={name}
              help={WORDS.senderHelp}
              defaultValue={senderName ?? ""}
              maxLength={100}
              optional
            />
            <TextInput
              name="replyTo"
              type="email"
              label="Answers go to"
              help={WORDS.replyHelp}
              defaultValue={replyTo ?? ""}
              optional
            />
          </FormSection>
          <FormSection title={WORDS.reminders} description={WORDS.remindersWhy}>
            <Checkbox
              name="expiryReminders"
              label={WORDS.remindExpiry}
              help={WORDS.remindExpiryHelp}
              defaultChecked={expiryReminders}
            />
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
              { label: "Sender", value: <bdi>{senderName ?? name}</bdi> },
              { label: "Answers go to", value: replyTo ?? "Nobody reads answers" },
              { label: WORDS.remindExpiry, value: expiryReminders ? WORDS.reminded : WORDS.notReminded },
            ]}
          />
        </>
      )}
    </SettingsFrame>
  );
}
