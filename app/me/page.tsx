import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { Filters } from "@/components/ui/filters";
import { count } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { SearchField } from "@/components/ui/search-field";
import { listAddresses } from "@/lib/auth/addresses";
import { requireUser } from "@/lib/auth/session";
import { listOwnCredentials } from "@/lib/profiles/reads/own-credentials";
import { listOwnPathways } from "@/lib/profiles/reads/own-pathways";
import { getOwnProfile } from "@/lib/profiles/reads/public-profile";
import { matches } from "@/lib/profiles/rules/own-credential";
import { routes } from "@/lib/routes";
import { MeShell } from "./_parts/me-shell";
import { OwnPathways } from "./_parts/own-pathways";
import { Wallet } from "./_parts/wallet";
import { ME_WORDS } from "./words";

export const metadata: Metadata = { title: "Your credentials", robots: { index: false } };

const SEARCH_ABOVE = 12;
type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function MePage({ searchParams }: Props) {
  const user = await requireUser(routes.me());
  const { q } = await searchParams;
  const search = typeof q === "string" ? q.trim().slice(0, 200) : "";
  const [all, pathways, profile, addresses] = await Promise.all([
    listOwnCredentials(user, {}),
    listOwnPathways(user, {}),
    getOwnProfile(user, {}),
    listAddresses(user.id),
  ]);
  const credentials = search ? all.filter((credential) => matches(credential, search)) : all;
  const further = addresses.filter(({ state }) => state === "confirmed").length;
  const lede = (
    <>
      {"Everything that was issued to "}
      <bdi>{user.email}</bdi>
      {further > 0 && ` and ${count(further, "more address", "more addresses")} of yours`}.
    </>
  );
  const toProfile = profile && (
    <Button href={routes.profile(profile.handle)}>
      {profile.public ? "See your profile" : "Preview your profile"}
    </Button>
  );
  return (
    <MeShell user={user} current="credentials" title="Your credentials" lede={lede} actions={toProfile}>
      {all.length > 0 && !profile && (
        <Note action={<Button href={routes.myProfile()}>Make your profile</Button>}>{ME_WORDS.profileHint}</Note>
      )}
      {all.length > SEARCH_ABOVE && (
        <Filters path={routes.me()} filtered={search !== ""} summary={count(credentials.length, "credential")}>
          <SearchField label="Title, skill or issuer" defaultValue={search} />
        </Filters>
      )}
      {all.length === 0 ? (
        <EmptyState
          title={ME_WORDS.nothing.title}
          action={<Button href={`${routes.account()}#addresses`}>Add another address</Button>}
        >
          {ME_WORDS.nothing.text} {ME_WORDS.nothing.otherAddress}
        </EmptyState>
      ) : (
        <>
          {!search && <OwnPathways pathways={pathways} />}
          {credentials.length === 0 ? (
            <NothingMatches>Nothing matches.</NothingMatches>
          ) : (
            <Wallet credentials={credentials} />
          )}
        </>
      )}
    </MeShell>
  );
}
