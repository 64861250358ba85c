import { Plus } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { Button } from "./button";
import { EmptyState, NothingMatches } from "./empty-state";
import { Filters } from "./filters";
import { PageHeader } from "./page-header";
import { Pager } from "./pager";

type FrameWords = { empty: { title: string; text: string }; nothingMatches?: string; clear?: string };

type FrameProps = Omit<ComponentProps<typeof Filters>, "children"> & {
  words: FrameWords;
  filters?: ReactNode;
  /** How many rows the table has; none at all, unfiltered and on the first page, is a list that has nothing yet. */
  rows: number;
  pages: { earlier: string | null; later: string | null };
  /** The button of a list that has nothing yet. */
  first?: ReactNode;
  /** The table. */
  children: ReactNode;
};

const hasNothing = ({ rows, filtered, pages }: Pick<FrameProps, "rows" | "filtered" | "pages">) =>
  rows === 0 && !filtered && pages.earlier === null;

/** Filters, table and pager of a list; what it says while it has nothing, and when nothing matches. */
export function ListFrame({ words, filters, rows, pages, first, children, ...filtering }: FrameProps) {
  if (hasNothing({ rows, pages, filtered: filtering.filtered }))
    return (
      <EmptyState title={words.empty.title} action={first}>
        {words.empty.text}
      </EmptyState>
    );
  return (
    <>
      {filters && <Filters {...filtering}>{filters}</Filters>}
      {rows > 0 && children}
      {rows === 0 && words.nothingMatches && (
        <NothingMatches action={words.clear && <Button href={filtering.path}>{words.clear}</Button>}>
          {words.nothingMatches}
        </NothingMatches>
      )}
      <Pager {...pages} />
    </>
  );
}

type PageProps = FrameProps & {
  words: { title: string; lede?: string; create?: string };
  /** The pages above this one. */
  crumbs?: readonly Crumb[];
  /** In the head, always. */
  links?: ReactNode;
  /** In the head of a list that has something. */
  actions?: ReactNode;
  /** Where one of them is made, for those who may. */
  createHref?: string | false;
  /** Between the head and the list. */
  above?: ReactNode;
};

/** A page that is a list, from its breadcrumbs to its pager. */
export function ListPage({ crumbs = [], links, actions, createHref, above, first, ...list }: PageProps) {
  const { title, lede, create } = list.words;
  const nothing = hasNothing(list);
  const make = createHref && (
    <Button variant="ink" href={createHref} icon={<Plus aria-hidden />}>
      {create}
    </Button>
  );
  return (
    <>
      <Breadcrumbs items={[...crumbs, { label: title }]} />
      <PageHeader
        title={title}
        actions={
          (links || (!nothing && (actions || make))) && (
            <>
              {links}
              {!nothing && actions}
              {!nothing && make}
            </>
          )
        }
      >
        {lede}
      </PageHeader>
      {above}
      <ListFrame {...list} first={first || make} />
    </>
  );
}
