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
import { newWorkspaceWords } from "../words";
import { createWorkspaceAction } from "./actions";

export const metadata: Metadata = { title: newWorkspaceWords.title, robots: { index: false } };

export default async function NewWorkspacePage() {
  await requireUser(routes.newWorkspace());
  return (
    <AuthShell title={newWorkspaceWords.title} lede={newWorkspaceWords.lede}>
      <ActionForm action={createWorkspaceAction}>
        <TextInput
          name="name"
          label={newWorkspaceWords.name}
          help={newWorkspaceWords.nameHelp}
          autoComplete="organization"
          maxLength={200}
        />
        <TextInput
          name="slug"
          label={newWorkspaceWords.slug}
          help={newWorkspaceWords.slugHelp(new URL(env.baseUrl).host)}
          maxLength={48}
          optional
        />
        <Select
          name="timeZone"
          label={newWorkspaceWords.timeZone}
          help={newWorkspaceWords.timeZoneHelp}
          placeholder={newWorkspaceWords.choose}
          options={timeZones().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        />
        <Button type="submit" variant="ink" size="lg">
          {newWorkspaceWords.create}
        </Button>
      </ActionForm>
    </AuthShell>
  );
}
