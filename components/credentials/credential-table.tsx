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
import { ROW_VERBS, VERB_WORDS } from "./verbs";

type Query = Record<string, string | undefined>;
type Props = { slug: string; rows: CredentialView[]; query: Query; sort: string; total: number; mayChange: boolean };
const FORM = "selected-credentials";

/** The list, with what can be done to one and to many; each leads to a page that says what will happen. */
export function CredentialTable({ slug, rows, query, sort, total, mayChange }: Props) {
  const to = routes.dashboard(slug);
  const back = to.credentials(query).split("?")[1] ?? "";
  const sorted = (key: CredentialSort, first: "" | "-"): Sort => {
    const now = sort.replace("-", "") === key;
    const next = now ? (sort.startsWith("-") ? key : `-${key}`) : `${first}${key}`;
    const href = to.credentials({ ...query, sort: next, cursor: undefined, before: undefined });
    return { href, direction: now ? (sort.startsWith("-") ? "descending" : "ascending") : undefined };
  };
  const table = (
    <Table label="Credentials">
      <thead>
        <tr>
          {mayChange && <SelectHead />}
          <Th sort={sorted("name", "")}>Recipient</Th>
          <Th>Achievement</Th>
          <Th sort={sorted("issuedOn", "-")}>Issued on</Th>
          <Th sort={sorted("expiresOn", "")}>Expires on</Th>
          <Th>Source</Th>
          <Th>Status</Th>
          <Th hidden>Actions</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {mayChange && <SelectCell form={FORM} id={row.id} name={`${row.recipient.name}, ${row.achievementName}`} />}
            <Td kind="name">
              <Person
                id={row.recipient.id}
                name={row.recipient.name}
                detail={row.recipient.email}
                href={to.credential(row.id)}
              />
            </Td>
            <Td label="Achievement">
              <bdi>{row.achievementName}</bdi>
            </Td>
            <Td label="Issued on" tight>
              <Time day={row.issuedOn} short />
            </Td>
            <Td label="Expires on" tight dim={row.expiresOn === null}>
              {row.expiresOn === null ? "–" : <Time day={row.expiresOn} short />}
            </Td>
            <Td label="Source">{SOURCE_WORDS[row.source.kind]}</Td>
            <Td kind="state" label="Status">
              <Badge status={shownStatus(row)} />
            </Td>
            <Td kind="more">
              <RowMenu row={row} slug={slug} back={back} mayChange={mayChange} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
  if (!mayChange) return table;
  return (
    <Selection form={FORM} noun="credential" total={total} actions={<BulkButtons slug={slug} back={back} />}>
      {table}
    </Selection>
  );
}

/** Plain submit buttons: they carry the ticked ids to the page that asks, with and without JavaScript. */
function BulkButtons({ slug, back }: { slug: string; back: string }) {
  const to = routes.dashboard(slug);
  return (
    <>
      <input type="hidden" name="back" value={back} />
      {ROW_VERBS.map((verb) => (
        <Button
          key={verb}
          type="submit"
          variant={verb === "delete" ? "danger" : undefined}
          formAction={to.actOnCredentials(verb)}
        >
          {verb === "issue" ? "Issue drafts" : VERB_WORDS[verb].button}
        </Button>
      ))}
    </>
  );
}

function RowMenu({
  row,
  slug,
  back,
  mayChange,
}: {
  row: CredentialView;
  slug: string;
  back: string;
  mayChange: boolean;
}) {
  const to = routes.dashboard(slug);
  const verbs = mayChange ? ROW_VERBS.filter((verb) => allows(verb, row.status)) : [];
  return (
    <Menu label={`Actions for ${row.recipient.name}, ${row.achievementName}`}>
      <MenuLink href={to.credential(row.id)}>Open</MenuLink>
      {row.status !== "draft" && <MenuLink href={routes.credential(row.id)}>Public page</MenuLink>}
      {verbs.length > 0 && <MenuRule />}
      {verbs.map((verb) => (
        <MenuLink
          key={verb}
          href={to.actOnCredentials(verb, { "ids[]": row.id, back })}
          danger={VERB_WORDS[verb].danger}
        >
          {VERB_WORDS[verb].button}
        </MenuLink>
      ))}
    </Menu>
  );
}
