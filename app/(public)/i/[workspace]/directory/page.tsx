import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { Hero, PublicSection } from "@/components/layout/public-shell";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { type Directory, publicDirectory } from "@/lib/pathways/reads/public-directory";
import { searchWords } from "@/lib/pathways/rules/directory";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { parseLookup } from "@/lib/verification/rules/parse-lookup";
import { orNotFound } from "../_find";
import { BackToIssuer, IssuerShell } from "../_parts/issuer-shell";
import { directoryWords as words } from "../words";
import { DirectoryForm } from "./_parts/directory-form";
import { Initials } from "./_parts/initials";
import { People } from "./_parts/people";

type Query = { q?: string; achievement?: string; cursor?: string; from?: string };
type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const directoryOf = cache((slug: string, q?: string, achievement?: string, cursor?: string, from?: string) =>
  orNotFound(askPublic(publicDirectory, { slug, q, achievement, cursor, from })),
);

async function ask({ params, searchParams }: Props): Promise<{ query: Query; directory: Directory }> {
  const [{ workspace }, search] = await Promise.all([params, searchParams]);
  const one = (name: keyof Query) => [search[name]].flat()[0] || undefined;
  const query = {
    q: one("q")?.slice(0, 300),
    achievement: one("achievement"),
    cursor: one("cursor"),
    from: one("from"),
  };
  const id = query.q ? parseLookup(query.q) : null;
  if (id) redirect(routes.credential(id) as never);
  return { query, directory: await directoryOf(workspace, query.q, query.achievement, query.cursor, query.from) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { issuer } = (await ask(props)).directory;
  return { title: words.pageTitle(issuer.name), robots: { index: false, follow: false } };
}

export default async function DirectoryPage(props: Props) {
  const { query, directory } = await ask(props);
  const { issuer, entries, nextCursor, achievements, initials } = directory;
  const { q, achievement } = query;
  const begun = Boolean(query.cursor || query.from);
  const path = routes.directory(issuer.slug);
  const filtered = searchWords(q ?? "").length > 0 || Boolean(achievement);
  return (
    <IssuerShell issuer={issuer}>
      <Hero seed={issuer.id}>
        <BackToIssuer issuer={issuer} />
        <h1 className="d1">{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <DirectoryForm path={path} query={query} achievements={achievements} />
      </Hero>
      <div className="pub">
        <PublicSection title={filtered ? words.found : words.holders} description={entries.length > 0 && words.hint}>
          <Initials slug={issuer.slug} initials={initials} from={query.from} achievement={achievement} />
          {entries.length > 0 ? (
            <>
              <People entries={entries} locale={await localeOfReader()} />
              <nav className="acts dir-pages" aria-label={words.pages}>
                {begun && <Button href={routes.directory(issuer.slug, { q, achievement })}>{words.firstPage}</Button>}
                {nextCursor && (
                  <Button href={routes.directory(issuer.slug, { q, achievement, cursor: nextCursor })}>
                    {words.nextPage}
                  </Button>
                )}
              </nav>
            </>
          ) : filtered || begun ? (
            <NothingMatches action={<Button href={path}>{words.everybody}</Button>}>
              <b>{words.nobody}</b> {words.hint}{" "}
              <AppLink className="link" href={routes.verify()}>
                {words.verify}
              </AppLink>
            </NothingMatches>
          ) : (
            <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
          )}
        </PublicSection>
      </div>
    </IssuerShell>
  );
}
