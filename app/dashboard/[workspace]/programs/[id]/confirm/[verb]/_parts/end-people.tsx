import { ResultBadge } from "@/components/programs/status-badges";
import { Button } from "@/components/ui/button";
import { NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Locale } from "@/lib/core/locale";
import type { Page } from "@/lib/core/paging";
import type { EndGroup, EndPreview, EndPreviewPerson } from "@/lib/programs/rules/end-view";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../../../_parts/keyset";
import { MissingList } from "../../../../_parts/missing-list";
import { ReplacesCell } from "../../../../_parts/replaces-cell";
import { endPeopleWords as words } from "../../../../words/confirmations";

type Query = Record<string, string | undefined>;
type Props = {
  slug: string;
  preview: EndPreview;
  page: Page<EndPreviewPerson>;
  query: Query;
  show: EndGroup | undefined;
};

/** Everybody by name: who passes and what they get, who does not and what is missing. */
export async function EndPeople({ slug, preview, page, query, show }: Props) {
  const to = routes.dashboard(slug);
  const { program, certification, totals } = preview;
  const path = to.confirmProgram(program.id, "end");
  const locale = await localeOfReader();
  const amounts: Record<EndGroup, number> = {
    complete: totals.complete,
    did_not_pass: totals.notPassed,
    replacing: totals.replacing,
    expires_earlier: totals.expiresEarlier,
  };
  const groups = (Object.keys(amounts) as EndGroup[]).filter((group) => amounts[group] > 0 || group === show);
  const total = query.q ? undefined : show ? amounts[show] : totals.participants;
  return (
    <Section title={certification ? words.title : words.titlePlain}>
      <Filters
        path={path}
        filtered={Boolean(show || query.q)}
        summary={total === undefined ? undefined : words.summary(total)}
      >
        <FilterSearch label={words.search} value={query.q} />
        <FilterSelect
          name="show"
          label={words.show}
          any={words.any}
          value={show}
          options={groups.map((value) => ({ value, label: words.groups[value] }))}
        />
      </Filters>
      {page.data.length === 0 ? (
        <NothingMatches action={<Button href={path}>{words.clear}</Button>}>{words.nothingMatches}</NothingMatches>
      ) : (
        <Table label={words.table}>
          <thead>
            <tr>
              <Th>{words.person}</Th>
              <Th>{words.result}</Th>
              <Th>{words.why}</Th>
              {certification && <Th align="end">{words.expires}</Th>}
              {certification && totals.replacing > 0 && <Th>{words.replaces}</Th>}
            </tr>
          </thead>
          <tbody>
            {page.data.map((row) => (
              <Row
                key={row.recipient.id}
                row={row}
                href={to.programParticipant(program.id, row.recipient.id)}
                certifies={certification !== null}
                replaces={totals.replacing > 0}
                locale={locale}
              />
            ))}
          </tbody>
        </Table>
      )}
      <Pager {...pageLinks(path, query, page.nextCursor)} />
    </Section>
  );
}

type RowProps = { row: EndPreviewPerson; href: string; certifies: boolean; replaces: boolean; locale: Locale };

function Row({ row, href, certifies, replaces, locale }: RowProps) {
  const { recipient, result, missing, expiresOn } = row;
  const passes = result === "complete";
  const through = !passes ? null : expiresOn ? formatDay(expiresOn, "short", locale) : words.noEnd;
  return (
    <tr>
      <Td kind="name">
        <Person id={recipient.id} name={recipient.name} detail={recipient.email} href={href} />
      </Td>
      <Td kind="state" label={words.result}>
        <ResultBadge result={result} />
      </Td>
      <Td label={words.why} dim>
        {passes ? words.allDone : <MissingList missing={missing} />}
      </Td>
      {certifies && (
        <Td label={words.expires} align="end" tight>
          {through}
        </Td>
      )}
      {certifies && replaces && <ReplacesCell row={row} locale={locale} />}
    </tr>
  );
}
