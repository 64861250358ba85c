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
import { frameWords, keysWords as W } from "../words";
import { CreateKeyForm } from "./_parts/create-key-form";

export const metadata: Metadata = { title: W.title };

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
      <SettingsFrame slug={workspace.slug} actor={actor} page="keys">
        <div className="confirm-page">
          <div className="dlg-head">
            <h2>
              {`${W.question.before} `}
              <bdi>{asked.name}</bdi>
              {W.question.after}
            </h2>
          </div>
          <ConfirmForm
            action={revokeApiKeyAction}
            hidden={{ workspace: workspace.slug, id: asked.id }}
            danger
            confirm={W.confirm}
            cancel={<Button href={to.apiKeys()}>{frameWords.notYet}</Button>}
            consequences={[
              {
                icon: <Ban aria-hidden />,
                fact: W.closed.fact,
                line: W.closed.line,
              },
              {
                icon: <KeyRound aria-hidden />,
                fact: W.noWayBack.fact,
                line: W.noWayBack.line,
              },
            ]}
          />
        </div>
      </SettingsFrame>
    );
  }
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="keys">
      {keys.length === 0 ? (
        <EmptyState title={W.empty} more={<AppLink href={routes.developers()}>{W.docs}</AppLink>}>
          {W.emptyText}
        </EmptyState>
      ) : (
        <Table label={W.title}>
          <thead>
            <tr>
              <Th>{W.columns.key}</Th>
              <Th>{W.columns.may}</Th>
              <Th>{W.columns.created}</Th>
              <Th>{W.columns.used}</Th>
              <Th hidden>{W.actions}</Th>
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
                <Td label={W.columns.may}>{scopes.join(", ")}</Td>
                <Td label={W.columns.created} tight>
                  {when(createdAt)}
                </Td>
                <Td label={W.columns.used} tight dim={!lastUsedAt}>
                  {when(lastUsedAt) ?? W.never}
                </Td>
                <Td align="end">
                  {revokedAt ? (
                    <Badge status="revoked" />
                  ) : (
                    <Button size="sm" href={to.apiKeys({ revoke: id })}>
                      {W.revoke}
                    </Button>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Section title={W.create.title} description={W.create.text}>
        <CreateKeyForm action={createApiKeyAction} slug={workspace.slug} />
      </Section>
    </SettingsFrame>
  );
}
