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
import { frameWords, senderWords as W } from "../words";

export const metadata: Metadata = { title: W.title };

export default async function SenderPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { version, name, senderName, replyTo, expiryReminders } = await ask(getWorkspace, actor, {});
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="sender">
      {can(actor, "workspace.update") ? (
        <ActionForm
          action={setSenderAction}
          hidden={{ workspace: workspace.slug, ifVersion: String(version) }}
          done={frameWords.saved}
          guard
          className=""
        >
          <FormSection title={W.sender.title} description={W.sender.text}>
            <TextInput
              name="senderName"
              label={W.name}
              placeholder={name}
              help={W.nameHelp}
              defaultValue={senderName ?? ""}
              maxLength={100}
              optional
            />
            <TextInput
              name="replyTo"
              type="email"
              label={W.reply}
              help={W.replyHelp}
              defaultValue={replyTo ?? ""}
              optional
            />
          </FormSection>
          <FormSection title={W.reminders.title} description={W.reminders.text}>
            <Checkbox name="expiryReminders" label={W.remind} help={W.remindHelp} defaultChecked={expiryReminders} />
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
              { label: W.sender.title, value: <bdi>{senderName ?? name}</bdi> },
              { label: W.reply, value: replyTo ?? W.nobody },
              { label: W.remind, value: expiryReminders ? W.reminded : W.notReminded },
            ]}
          />
        </>
      )}
    </SettingsFrame>
  );
}
