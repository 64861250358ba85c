import { Check, Hand, PencilLine } from "lucide-react";
import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Consequences } from "@/components/ui/consequences";
import { FormSection } from "@/components/ui/form-section";
import { StatStrip } from "@/components/ui/stat-strip";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { NotYours } from "../_parts/not-yours";
import { SettingsFrame } from "../_parts/settings-frame";
import { setLimitAction } from "../actions";
import { frameWords, limitWords as W } from "../words";

export const metadata: Metadata = { title: W.title };

export default async function LimitPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { issued, drafts, limit } = await ask(getUsage, actor, {});
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="limit">
      <StatStrip
        items={[
          {
            label: W.issued,
            value: issued,
            definition: W.definition,
          },
          { label: W.limit, value: limit ?? W.none },
          { label: W.room, value: limit === null ? W.noEnd : Math.max(0, limit - issued) },
          { label: W.drafts, value: drafts },
        ]}
      />
      {can(actor, "workspace.limit") ? (
        <ActionForm
          action={setLimitAction}
          hidden={{ workspace: workspace.slug }}
          done={frameWords.saved}
          className="mt-6"
        >
          <FormSection title={W.limit} description={W.text}>
            <TextInput
              name="credentialLimit"
              label={W.credentials}
              help={W.help}
              inputMode="numeric"
              pattern="\d*"
              defaultValue={limit ?? ""}
              optional
            />
            <Consequences
              items={[
                {
                  icon: <Check aria-hidden />,
                  fact: W.stays.fact,
                  line: W.stays.line,
                },
                {
                  icon: <PencilLine aria-hidden />,
                  fact: W.draft.fact,
                  line: W.draft.line,
                },
                {
                  icon: <Hand aria-hidden />,
                  fact: W.waits.fact,
                  line: W.waits.line,
                },
              ]}
            />
            <div>
              <Button type="submit" variant="ink">
                {W.save}
              </Button>
            </div>
          </FormSection>
        </ActionForm>
      ) : (
        <NotYours>{W.ownersOnly}</NotYours>
      )}
    </SettingsFrame>
  );
}
