import type { Metadata } from "next";
import { listAction, showAction } from "@/app/me/actions";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/auth/session";
import { listOwnCredentials } from "@/lib/profiles/reads/own-credentials";
import { listOwnIssuers, listOwnNames, type OwnIssuer } from "@/lib/profiles/reads/own-records";
import { routes } from "@/lib/routes";
import { MeShell } from "../_parts/me-shell";
import { ME_WORDS } from "../words";
import { NameSection } from "./_parts/names";
import { VisibilityList } from "./_parts/visibility-list";

export const metadata: Metadata = { title: "Visibility and names", robots: { index: false } };

export default async function SettingsPage() {
  const user = await requireUser(routes.mySettings());
  const [credentials, issuers, names] = await Promise.all([
    listOwnCredentials(user, {}),
    listOwnIssuers(user, {}),
    listOwnNames(user, {}),
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
    <MeShell
      user={user}
      current="settings"
      title="Visibility and names"
      lede="What others see of what you earned, and under which name."
    >
      <Section
        title="Who sees what"
        description={credentials.length > 0 ? ME_WORDS.visibility.lede : "You have no credentials yet."}
        end={
          credentials.length > 1 && (
            <div className="acts">
              {open > 0 && all("private", `Make all ${credentials.length} private`, "Only you see them now.")}
              {open < credentials.length &&
                all("public", `Make all ${credentials.length} public`, "They are public now.")}
            </div>
          )
        }
      >
        {credentials.length > 0 && <VisibilityList credentials={credentials} />}
      </Section>
      {issuers.length > 0 && (
        <Section title="Directories" description={ME_WORDS.directory}>
          <List label="Directories">
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
          done={listed ? "You are left out of it now." : "You are in it now."}
        >
          <Button type="submit" size="sm">
            {listed ? "Leave me out" : "List me"}
            <span className="sr"> {name}</span>
          </Button>
        </ActionForm>
      }
    >
      {listed ? "Its directory shows your public credentials." : "Its directory leaves you out."}
    </ListRow>
  );
}
