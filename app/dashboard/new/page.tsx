import type { Metadata } from "next";
import { AuthShell } from "@/components/layout/auth-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { requireUser } from "@/lib/auth/session";
import { timeZones } from "@/lib/core/time-zones";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import { createWorkspaceAction } from "./actions";

export const metadata: Metadata = { title: "Create a workspace", robots: { index: false } };

export default async function NewWorkspacePage() {
  await requireUser(routes.newWorkspace());
  return (
    <AuthShell title="Create a workspace" lede="For one organisation that issues credentials. You will be its owner.">
      <ActionForm action={createWorkspaceAction}>
        <TextInput
          name="name"
          label="Name"
          help="As it stands on certificates."
          autoComplete="organization"
          maxLength={200}
        />
        <TextInput
          name="slug"
          label="Short name in addresses"
          help={`${new URL(env.baseUrl).host}/i/short-name. Made from the name unless you choose one; it cannot be changed later.`}
          maxLength={48}
          optional
        />
        <Select
          name="timeZone"
          label="Time zone"
          help="When a day begins and ends: for issue and expiry days."
          placeholder="Choose one"
          options={timeZones().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        />
        <Button type="submit" variant="ink" size="lg">
          Create the workspace
        </Button>
      </ActionForm>
    </AuthShell>
  );
}
