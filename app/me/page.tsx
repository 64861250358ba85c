import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, Filters } from "@/components/ui/filters";
import { Note } from "@/components/ui/note";
import { said } from "@/components/ui/said";
import { listAddresses } from "@/lib/auth/addresses";
import { requireUser } from "@/lib/auth/session";
import { listOwnCertifications, listOwnTriggerable } from "@/lib/certifications/reads/own-certifications";
import { listOwnCourses } from "@/lib/courses/reads/list-own-courses";
import { listOwnCredentials } from "@/lib/profiles/reads/own-credentials";
import { listOwnPathways } from "@/lib/profiles/reads/own-pathways";
import { getOwnProfile } from "@/lib/profiles/reads/public-profile";
import { matches, type OwnCredential } from "@/lib/profiles/rules/own-credential";
import { listOwnPrograms } from "@/lib/programs/reads/list-own-programs";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { routes } from "@/lib/routes";
import { MeShell } from "./_parts/me-shell";
import { NewOnes } from "./_parts/new-ones";
import { OwnPathways } from "./_parts/own-pathways";
import { Wallet } from "./_parts/wallet";
import { OwnCertifications } from "./certifications/_parts/own-certifications";
import { OwnCourses } from "./courses/_parts/own-courses";
import { EndBanner } from "./programs/_parts/end-banner";
import { OwnPrograms } from "./programs/_parts/own-programs";
import { meWords as words } from "./words";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

const SEARCH_ABOVE = 12;
/** How many programs that have just ended are said above everything else. */
const NEWS = 2;
type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function MePage({ searchParams }: Props) {
  const user = await requireUser(routes.me());
  const { q } = await searchParams;
  const search = typeof q === "string" ? q.trim().slice(0, 200) : "";
  const [all, pathways, courses, certifications, offers, programs, profile, addresses] = await Promise.all([
    listOwnCredentials(user, {}),
    listOwnPathways(user, {}),
    listOwnCourses(user, {}),
    listOwnCertifications(user, {}),
    listOwnTriggerable(user, {}),
    listOwnPrograms(user, {}),
    getOwnProfile(user, {}),
    listAddresses(user.id),
  ]);
  const learns = courses.length + certifications.length + offers.length + programs.length > 0;
  const news = programs.filter(({ fresh }) => fresh).slice(0, NEWS);
  const credentials = search ? all.filter((credential) => matches(credential, search)) : all;
  const further = addresses.filter(({ state }) => state === "confirmed").length;
  const lede = said(words.lede(<bdi>{user.email}</bdi>, further));
  const toProfile = profile && (
    <Button href={routes.profile(profile.handle)}>{profile.public ? words.seeProfile : words.previewProfile}</Button>
  );
  return (
    <MeShell user={user} current="credentials" title={words.title} lede={lede} actions={toProfile}>
      {!search && news.map((program) => <EndBanner key={program.id} {...endOf(program, all)} linked />)}
      {all.length > 0 && !profile && (
        <Note action={<Button href={routes.myProfile()}>{words.makeProfile}</Button>}>{words.profileHint}</Note>
      )}
      {profile && <NewOnes credentials={all} />}
      {!search && (
        <>
          <OwnPrograms programs={programs.filter((program) => !news.includes(program))} />
          <OwnCourses courses={courses} />
          <OwnCertifications certifications={certifications} offers={offers} />
        </>
      )}
      {all.length === 0 ? (
        <EmptyState
          title={learns ? words.nothing.noCredential : words.nothing.title}
          action={<Button href={`${routes.account()}#addresses`}>{words.nothing.add}</Button>}
        >
          {words.nothing.text} {words.nothing.otherAddress}
        </EmptyState>
      ) : (
        <>
          {!search && <OwnPathways pathways={pathways} />}
          {all.length > SEARCH_ABOVE && (
            <Filters path={routes.me()} filtered={search !== ""} summary={words.found(credentials.length)}>
              <FilterSearch label={words.search} value={search} />
            </Filters>
          )}
          {credentials.length === 0 ? (
            <NothingMatches>{words.noMatch}</NothingMatches>
          ) : (
            <Wallet credentials={credentials} profile={profile !== null} />
          )}
        </>
      )}
    </MeShell>
  );
}

const endOf = (program: OwnProgram, credentials: readonly OwnCredential[]) => ({
  program,
  credential: credentials.find(({ id }) => id === program.result?.credentialId) ?? null,
});
