import type { Metadata } from "next";
import { MeShell } from "@/app/me/_parts/me-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { Time } from "@/components/ui/time";
import { listOwnSessions } from "@/lib/auth/account";
import { listAddresses } from "@/lib/auth/addresses";
import { requireUser } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { Addresses } from "./_parts/addresses";
import { endOtherSessionsAction, renameAction } from "./actions";
import { accountWords as words } from "./words";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

export default async function AccountPage() {
  const user = await requireUser(routes.account());
  const [sessions, addresses] = await Promise.all([listOwnSessions(user.id), listAddresses(user.id)]);
  return (
    <MeShell user={user} current="account" title={words.title} lede={said(words.lede(<bdi>{user.email}</bdi>))}>
      <Section title={words.name.title}>
        <ActionForm action={renameAction} done={words.name.saved}>
          <TextInput
            name="name"
            label={words.name.label}
            help={words.name.help}
            autoComplete="name"
            defaultValue={user.name}
          />
          <div>
            <Button type="submit">{words.name.save}</Button>
          </div>
        </ActionForm>
      </Section>
      <Addresses main={user.email} further={addresses} />
      <Section
        title={words.sessions.title}
        end={
          sessions.length > 1 && (
            <form action={endOtherSessionsAction}>
              <Button type="submit" size="sm">
                {words.sessions.endOthers}
              </Button>
            </form>
          )
        }
      >
        <List label={words.sessions.list}>
          {sessions.map(({ number, createdAt, expires, current }) => (
            <ListRow key={number} title={current ? words.sessions.current : words.sessions.other}>
              {said(words.sessions.since(<Time at={createdAt} timeZone="UTC" />, <Time at={expires} timeZone="UTC" />))}
            </ListRow>
          ))}
        </List>
      </Section>
    </MeShell>
  );
}
