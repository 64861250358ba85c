import type { Metadata } from "next";
import { MeShell } from "@/app/me/_parts/me-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { Time } from "@/components/ui/time";
import { listOwnSessions } from "@/lib/auth/account";
import { listAddresses } from "@/lib/auth/addresses";
import { requireUser } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { Addresses } from "./_parts/addresses";
import { endOtherSessionsAction, renameAction } from "./actions";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

export default async function AccountPage() {
  const user = await requireUser(routes.account());
  const [sessions, addresses] = await Promise.all([listOwnSessions(user.id), listAddresses(user.id)]);
  const lede = (
    <>
      {"You sign in as "}
      <bdi>{user.email}</bdi>.
    </>
  );
  return (
    <MeShell user={user} current="account" title="Your account" lede={lede}>
      <Section title="How others see you">
        <ActionForm action={renameAction} done="Saved.">
          <TextInput
            name="name"
            label="Name"
            help="Colleagues see it, and people whom you invite. Your certificates and your profile have their own."
            autoComplete="name"
            defaultValue={user.name}
          />
          <div>
            <Button type="submit">Save</Button>
          </div>
        </ActionForm>
      </Section>
      <Addresses main={user.email} further={addresses} />
      <Section
        title="Where you are signed in"
        end={
          sessions.length > 1 && (
            <form action={endOtherSessionsAction}>
              <Button type="submit" size="sm">
                End all others
              </Button>
            </form>
          )
        }
      >
        <List label="Sessions">
          {sessions.map(({ number, createdAt, expires, current }) => (
            <ListRow key={number} title={current ? "This browser" : "Another browser"}>
              {"Signed in "}
              <Time at={createdAt} timeZone="UTC" />
              {" UTC, until "}
              <Time at={expires} timeZone="UTC" />
              {" at the latest"}
            </ListRow>
          ))}
        </List>
      </Section>
    </MeShell>
  );
}
