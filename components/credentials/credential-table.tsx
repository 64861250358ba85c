import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu, MenuLink, MenuRule } from "@/components/ui/menu";
import { Person } from "@/components/ui/person";
import { SelectCell, SelectHead } from "@/components/ui/select-cell";
import { Selection } from "@/components/ui/selection";
import { type Sort, Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { SOURCE_WORDS, shownStatus } from "@/lib/credentials/rules/credential-words";
import { allows } from "@/lib/credentials/rules/lifecycle";
import type { CredentialSort } from "@/lib/credentials/rules/list-input";
import type { CredentialView } from "@/lib/credentials/rules/view";
import { routes } from "@/lib/routes";
import { isFinal, type RowVerb } from "./verbs";
import { tableWords, VERB_WORDS } from "./words";

type Query = Record<string, string | undefined>;
type Props = {
  slug: string;
  rows: CredentialView[];
  query: Query;
  sort: string;
  total: number;
  /** What this member may do: nothing else is offered. */
  verbs: readonly RowVerb[];
};
const FORM = "selected-credentials";

/** The list, with what can be done to one and to many; each leads to a page that says what will happen. */
export function CredentialTable({ slug, rows, query, sort, total, verbs }: Props) {
  const to = routes.dashboard(slug);
  const mayChange = verbs.length > 0;
  const back = to.credentials(query).split("?")[1] ?? "";
  const sorted = (key: CredentialSort, first: "" | "-"): Sort => {
    const now = sort.replace("-", "") === key;
    const next = now ? (sort.startsWith("-") ? key : `-${key}`) : `${first}${key}`;
    const href = to.credentials({ ...query, sort: next, cursor: undefined, before: undefined });
    return { href, direction: now ? (sort.startsWith("-") ? "descending" : "ascending") : undefined };
  };
  const table = (
    <Table label={tableWords.label}>
      <thead>
        <tr>
          {mayChange && <SelectHead />}
          <Th sort={sorted("name", "")}>{tableWords.recipient}</Th>
          <Th>{tableWords.achievement}</Th>
          <Th sort={sorted("issuedOn", "-")}>{tableWords.issuedOn}</Th>
          <Th sort={sorted("expiresOn", "")}>{tableWords.expiresOn}</Th>
          <Th>{tableWords.source}</Th>
          <Th>{tableWords.status}</Th>
          <Th hidden>{tableWords.actions}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {mayChange && (
              <SelectCell form={FORM} id={row.id} name={tableWords.one(row.recipient.name, row.achievementName)} />
            )}
            <Td kind="name" className="desk:max-w-[300px] [&_b]:whitespace-normal">
              <Person
                id={row.recipient.id}
                name={row.recipient.name}
                detail={row.recipient.email}
                href={to.credential(row.id)}
              />
            </Td>
            <Td label={tableWords.achievement} className="[overflow-wrap:anywhere] desk:min-w-[180px]">
              <bdi>{row.achievementName}</bdi>
            </Td>
            <Td label={tableWords.issuedOn} tight>
              <Time day={row.issuedOn} short />
            </Td>
            <Td label={tableWords.expiresOn} tight dim={row.expiresOn === null}>
              {row.expiresOn === null ? tableWords.never : <Time day={row.expiresOn} short />}
            </Td>
            <Td label={tableWords.source} tight>
              {SOURCE_WORDS[row.source.kind]}
            </Td>
            <Td kind="state" label={tableWords.status}>
              <Badge status={shownStatus(row)} />
            </Td>
            <Td kind="more">
              <RowMenu row={row} slug={slug} back={back} verbs={verbs} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
  if (!mayChange) return table;
  return (
    <Selection
      form={FORM}
      noun={tableWords.noun}
      total={total}
      actions={<BulkButtons slug={slug} back={back} verbs={verbs} />}
    >
      {table}
    </Selection>
  );
}

/** Plain submit buttons: they carry the ticked ids to the page that asks, with and without JavaScript. */
function BulkButtons({ slug, back, verbs }: { slug: string; back: string; verbs: readonly RowVerb[] }) {
  const to = routes.dashboard(slug);
  return (
    <>
      <input type="hidden" name="back" value={back} />
      {verbs.map((verb) => (
        <Button
          key={verb}
          type="submit"
          variant={verb === "delete" ? "danger" : undefined}
          formAction={to.actOnCredentials(verb)}
        >
          {verb === "issue" ? tableWords.issueDrafts : VERB_WORDS[verb].button}
        </Button>
      ))}
    </>
  );
}

type RowProps = { row: CredentialView; slug: string; back: string; verbs: readonly RowVerb[] };

function RowMenu({ row, slug, back, verbs }: RowProps) {
  const to = routes.dashboard(slug);
  const fitting = verbs.filter((verb) => allows(verb, row.status));
  return (
    <Menu label={tableWords.actionsFor(row.recipient.name, row.achievementName)}>
      <MenuLink href={to.credential(row.id)}>{tableWords.open}</MenuLink>
      {row.status !== "draft" && row.visibility === "public" && (
        <MenuLink href={routes.credential(row.id)}>{tableWords.publicPage}</MenuLink>
      )}
      {fitting.length > 0 && <MenuRule />}
      {fitting.map((verb) => (
        <MenuLink key={verb} href={to.actOnCredentials(verb, { "ids[]": row.id, back })} danger={isFinal(verb)}>
          {VERB_WORDS[verb].button}
        </MenuLink>
      ))}
    </Menu>
  );
}
