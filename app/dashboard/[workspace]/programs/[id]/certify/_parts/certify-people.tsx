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
import type { CertifyGroup, CertifyPreview, CertifyPreviewPerson } from "@/lib/programs/rules/certify-view";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../../_parts/keyset";
import { ReplacesCell } from "../../../_parts/replaces-cell";
import { certifyPeopleWords as words } from "../../../words/certify";

type Query = Record<string, string | undefined>;
type Props = {
  slug: string;
  preview: CertifyPreview;
  page: Page<CertifyPreviewPerson>;
  query: Query;
  show: CertifyGroup | undefined;
};

/** Everybody who passed, by name: what they get, until when, and in whose place. */
export async function CertifyPeople({ slug, preview, page, query, show }: Props) {
  const to = routes.dashboard(slug);
  const { program, certification, totals } = preview;
  const path = to.certifyProgram(program.id);
  const chosen = to.certifyProgram(program.id, { certification: certification.id });
  const locale = await localeOfReader();
  const amounts: Record<CertifyGroup, number> = {
    drafts: totals.drafts,
    kept: totals.kept,
    replacing: totals.replacing,
    expires_earlier: totals.expiresEarlier,
    expired: totals.expired,
  };
  const groups = (Object.keys(amounts) as CertifyGroup[]).filter((group) => amounts[group] > 0 || group === show);
  const total = query.q ? undefined : show ? amounts[show] : totals.passed;
  return (
    <Section title={words.title}>
      <Filters
        path={path}
        keep={{ certification: certification.id }}
        summary={total === undefined ? undefined : words.summary(total)}
      >
        <FilterSearch label={words.search} value={query.q} />
        {groups.length > 0 && (
          <FilterSelect
            name="show"
            label={words.show}
            any={words.any}
            value={show}
            options={groups.map((value) => ({ value, label: words.groups[value] }))}
          />
        )}
      </Filters>
      {page.data.length === 0 ? (
        <NothingMatches action={<Button href={chosen}>{words.clear}</Button>}>{words.nothingMatches}</NothingMatches>
      ) : (
        <Table label={words.table}>
          <thead>
            <tr>
              <Th>{words.person}</Th>
              <Th>{words.gets}</Th>
              <Th align="end">{words.expires}</Th>
              {totals.replacing > 0 && <Th>{words.replaces}</Th>}
            </tr>
          </thead>
          <tbody>
            {page.data.map((row) => (
              <Row
                key={row.recipient.id}
                row={row}
                href={to.programParticipant(program.id, row.recipient.id)}
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

type RowProps = { row: CertifyPreviewPerson; href: string; replaces: boolean; locale: Locale };

function Row({ row, href, replaces, locale }: RowProps) {
  const { recipient, state, expiresOn, expired } = row;
  return (
    <tr>
      <Td kind="name">
        <Person id={recipient.id} name={recipient.name} detail={recipient.email} href={href} />
      </Td>
      <Td label={words.gets} dim={state !== "certified"}>
        {words.states[state]}
      </Td>
      <Td label={words.expires} align="end" tight>
        <span className="stack-2">
          <span>{expiresOn ? formatDay(expiresOn, "short", locale) : words.noEnd}</span>
          {expired && <small className="warn">{words.expired}</small>}
        </span>
      </Td>
      {replaces && <ReplacesCell row={row} locale={locale} />}
    </tr>
  );
}
