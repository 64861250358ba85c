import type { Metadata } from "next";
import { FoundIcon } from "@/components/command/found-icon";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { NothingMatches } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SearchField } from "@/components/ui/search-field";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/auth/session";
import { searchWorkspace } from "@/lib/insights/reads/search-workspace";
import { groupPlaces, matchPlaces } from "@/lib/insights/rules/search";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { foundGroups } from "../_parts/command/found";
import { placesOf } from "../_parts/command/places";
import { plainQuery, type WorkspacePage } from "../_parts/keyset";
import { searchWords } from "./words";

export const metadata: Metadata = { title: searchWords.name };

const MOST_PLACES = 20;

/** The command menu as a page: for those without JavaScript, and for a link to what was searched. */
export default async function SearchPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const q =
    plainQuery(await searchParams)
      .q?.slice(0, 500)
      .trim() ?? "";
  const to = routes.dashboard(workspace.slug);
  const places = placesOf(to, { actor, workspace });
  const found = foundGroups(await ask(searchWorkspace, actor, { q }), to);
  const groups = [...groupPlaces(matchPlaces(places, q), MOST_PLACES), ...found];
  return (
    <>
      <Breadcrumbs items={[{ label: searchWords.name }]} />
      <PageHeader title={searchWords.title} />
      <search>
        <form className="search-page" action={to.search()} method="get">
          <SearchField label={searchWords.label} defaultValue={q} />
          <Button type="submit" variant="ink">
            {searchWords.search}
          </Button>
        </form>
      </search>
      {groups.length === 0 && (
        <NothingMatches action={<AppLink href={to.credentials({ q })}>{searchWords.allCredentials(q)}</AppLink>}>
          {searchWords.nothing}
        </NothingMatches>
      )}
      {groups.map(({ label, items }) => (
        <Section key={label} title={label}>
          <ul className="panel">
            {items.map((item) => (
              <li key={item.key}>
                <AppLink className="found" href={item.href}>
                  <FoundIcon name={item.icon} />
                  <bdi>{item.label}</bdi>
                  {item.context && <small>{item.context}</small>}
                </AppLink>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
