import { Ban, KeyRound } from "lucide-react";
import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Code } from "@/components/ui/copy-field";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { listApiKeys } from "@/lib/governance/reads/list-api-keys";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { SettingsFrame } from "../_parts/settings-frame";
import { createApiKeyAction, revokeApiKeyAction } from "../actions";
import { CreateKeyForm } from "./_parts/create-key-form";

export const metadata: Metadata = { title: "API keys" };

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ revoke?: string }> };

export default async function ApiKeysPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "api-key.read")) forbidden();
  const keys = await ask(listApiKeys, actor, {});
  const { revoke } = await searchParams;
  const asked = keys.find(({ id, revokedAt }) => id === revoke && !revokedAt);
  const to = routes.dashboard(workspace.slug);
  const when = (at: string | null) => at && <Time at={at} timeZone={workspace.timeZone} />;
  if (asked) {
    return (
      <SettingsFrame slug={workspace.slug} actor={actor} page="API keys">
        <div className="confirm-page">
          <div className="dlg-head">
            <h2>
              {"Revoke "}
              <bdi>{asked.name}</bdi>?
            </h2>
          </div>
          <ConfirmForm
            action={revokeApiKeyAction}
            hidden={{ workspace: workspace.slug, id: asked.id }}
            danger
            confirm="Revoke the key"
            cancel={<Button href={to.apiKeys()}>Not yet</Button>}
            consequences={[
              {
                icon: <Ban aria-hidden />,
                fact: "It opens nothing from now on.",
                line: "The system that uses it gets an error at once.",
              },
              {
                icon: <KeyRound aria-hidden />,
                fact: "There is no way back.",
                line: "Create a new key where one is still needed.",
              },
            ]}
          />
        </div>
      </SettingsFrame>
    );
  }
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="API keys">
      {keys.length === 0 ? (
        <EmptyState title="No key yet" more={<AppLink href={routes.developers()}>What the API can do</AppLink>}>
          With a key your own systems issue credentials, keep recipients up to date and read how pathways go.
        </EmptyState>
      ) : (
        <Table label="API keys">
          <thead>
            <tr>
              <Th>Key</Th>
              <Th>May</Th>
              <Th>Created</Th>
              <Th>Last used</Th>
              <Th hidden>Actions</Th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ id, name, start, scopes, createdAt, lastUsedAt, revokedAt }) => (
              <tr key={id}>
                <Td kind="name" tight>
                  <bdi>{name}</bdi>
                  <br />
                  <Code>{`${start}…`}</Code>
                </Td>
                <Td label="May">{scopes.join(", ")}</Td>
                <Td label="Created" tight>
                  {when(createdAt)}
                </Td>
                <Td label="Last used" tight dim={!lastUsedAt}>
                  {when(lastUsedAt) ?? "Never"}
                </Td>
                <Td align="end">
                  {revokedAt ? (
                    <Badge status="revoked" />
                  ) : (
                    <Button size="sm" href={to.apiKeys({ revoke: id })}>
                      Revoke
                    </Button>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Section title="Create a key" description="Give it what its system needs, and no more.">
        <CreateKeyForm action={createApiKeyAction} slug={workspace.slug} />
      </Section>
    </SettingsFrame>
  );
}
