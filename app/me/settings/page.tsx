import type { Metadata } from "next";
import { listAction, showAction } from "@/app/me/actions";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { SwitchButton } from "@/components/ui/switch-button";
import { requireUser } from "@/lib/auth/session";
import { listOwnCredentials } from "@/lib/profiles/reads/own-credentials";
import { listOwnIssuers, listOwnNames, type OwnIssuer } from "@/lib/profiles/reads/own-records";
import { getOwnProfile } from "@/lib/profiles/reads/public-profile";
import { routes } from "@/lib/routes";
import { MeShell } from "../_parts/me-shell";
import { settingsWords as words } from "../words";
import { NameSection } from "./_parts/names";
import { VisibilityList } from "./_parts/visibility-list";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

export default async function SettingsPage() {
  const user = await requireUser(routes.mySettings());
  const [credentials, issuers, names, profile] = await Promise.all([
    listOwnCredentials(user, {}),
    listOwnIssuers(user, {}),
    listOwnNames(user, {}),
    getOwnProfile(user, {}),
  ]);
  const open = credentials.filter(({ visibility }) => visibility === "public").length;
  const all = (visibility: "public" | "private", label: string, done: string) => (
    <ActionForm action={showAction} className="" hidden={{ visibility }} done={done}>
      <Button type="submit" size="sm">
        {label}
      </Button>
    </ActionForm>
  );
  return (
    <MeShell user={user} current="settings" title={words.title} lede={words.lede}>
      <Section
        title={words.who.title}
        description={credentials.length > 0 ? words.who.lede : words.who.none}
        end={
          credentials.length > 1 && (
            <div className="acts">
              {open > 0 && all("private", words.who.makePrivate(credentials.length), words.who.makePrivateDone)}
              {open < credentials.length &&
                all("public", words.who.makePublic(credentials.length), words.who.makePublicDone)}
            </div>
          )
        }
      >
        {credentials.length > 0 && <VisibilityList credentials={credentials} profile={profile !== null} />}
      </Section>
      {issuers.length > 0 && (
        <Section title={words.directories.title} description={words.directories.lede}>
          <List label={words.directories.title}>
            {issuers.map((issuer) => (
              <Directory key={issuer.id} issuer={issuer} />
            ))}
          </List>
        </Section>
      )}
      {names.length > 0 && <NameSection names={names} />}
    </MeShell>
  );
}

function Directory({ issuer }: { issuer: OwnIssuer }) {
  const { id, name, listed } = issuer;
  return (
    <ListRow
      icon={<WorkspaceMark id={id} />}
      title={<bdi>{name}</bdi>}
      action={
        <ActionForm
          action={listAction}
          className=""
          hidden={{ workspaceId: id, listed: listed ? "off" : "on" }}
          done={listed ? words.directories.leaveDone : words.directories.listDone}
        >
          <SwitchButton on={listed} label={words.directories.label} about={name} />
        </ActionForm>
      }
    >
      {listed ? words.directories.listed : words.directories.unlisted}
    </ListRow>
  );
}
