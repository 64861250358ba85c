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

export const metadata: Metadata = { title: "Credential limit" };

export default async function LimitPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { issued, drafts, limit } = await ask(getUsage, actor, {});
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="Credential limit">
      <StatStrip
        items={[
          {
            label: "Issued",
            value: issued,
            definition:
              "Issued and not deleted. Revoking frees nothing, deleting frees one; a correction costs nothing.",
          },
          { label: "Limit", value: limit ?? "None" },
          { label: "Room", value: limit === null ? "No end" : Math.max(0, limit - issued) },
          { label: "Drafts waiting", value: drafts },
        ]}
      />
      {can(actor, "workspace.limit") ? (
        <ActionForm action={setLimitAction} hidden={{ workspace: workspace.slug }} done="Saved." className="mt-6">
          <FormSection title="Limit" description="A guard rail of your own: how many credentials may be out at once.">
            <TextInput
              name="credentialLimit"
              label="Credentials"
              help="Leave it empty for no limit."
              inputMode="numeric"
              pattern="\d*"
              defaultValue={limit ?? ""}
              optional
            />
            <Consequences
              items={[
                {
                  icon: <Check aria-hidden />,
                  fact: "What is issued stays issued.",
                  line: "A limit below the number above only keeps new ones back.",
                },
                {
                  icon: <PencilLine aria-hidden />,
                  fact: "What does not fit becomes a draft.",
                  line: "From then on, and exactly: never one too many, from imports and pathways too.",
                },
                {
                  icon: <Hand aria-hidden />,
                  fact: "Drafts wait until somebody issues them.",
                  line: "Raising the limit does not send them out by itself.",
                },
              ]}
            />
            <div>
              <Button type="submit" variant="ink">
                Save the limit
              </Button>
            </div>
          </FormSection>
        </ActionForm>
      ) : (
        <NotYours>Only owners can change the limit.</NotYours>
      )}
    </SettingsFrame>
  );
}
