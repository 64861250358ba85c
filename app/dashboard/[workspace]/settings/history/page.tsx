import { CircleAlert, ShieldCheck } from "lucide-react";
import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Code } from "@/components/ui/copy-field";
import { NothingMatches } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { listAudit } from "@/lib/governance/reads/list-audit";
import { verifyAudit } from "@/lib/governance/reads/verify-audit";
import { actionWords, actorWords } from "@/lib/governance/rules/audit-words";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { SettingsFrame } from "../_parts/settings-frame";
import { historyWords as W } from "../words";
import { Change } from "./_parts/change";
import { subjectPage } from "./_parts/subject-page";

export const metadata: Metadata = { title: W.title };

export default async function HistoryPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "audit.read")) forbidden();
  const query = plainQuery(await searchParams);
  const { subject, cursor, verify } = query;
  const page = await ask(listAudit, actor, { subject, cursor, limit: 50 });
  const verified = verify ? await ask(verifyAudit, actor, {}) : null;
  const to = routes.dashboard(workspace.slug);
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="history">
      {verified ? (
        <Verdict {...verified} />
      ) : (
        <Note
          tone="neutral"
          action={
            <Button size="sm" href={to.history({ verify: 1 })}>
              {W.check}
            </Button>
          }
        >
          {W.what}
        </Note>
      )}
      {subject && (
        <Note
          action={
            <Button size="sm" href={to.history()}>
              {W.everything}
            </Button>
          }
        >
          {`${W.only} `}
          <Code>{subject}</Code>.
        </Note>
      )}
      {page.data.length === 0 ? (
        <NothingMatches>{W.empty}</NothingMatches>
      ) : (
        <Table label={W.title}>
          <thead>
            <tr>
              <Th>{W.columns.when}</Th>
              <Th>{W.columns.who}</Th>
              <Th className="desk:w-1/3">{W.columns.what}</Th>
              <Th>{W.columns.change}</Th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((entry) => (
              <tr key={entry.id}>
                <Td label={W.columns.when} tight>
                  <Time at={entry.at} timeZone={workspace.timeZone} />
                </Td>
                <Td label={W.columns.who} tight>
                  <bdi>{actorWords(entry)}</bdi>
                </Td>
                <Td kind="name">
                  {`${actionWords(entry.action)} `}
                  <Subject entry={entry} slug={workspace.slug} filtered={subject !== undefined} />
                </Td>
                <Td label={W.columns.change}>
                  <Change before={entry.before} after={entry.after} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Pager {...pageLinks(to.history(), query, page.nextCursor)} />
    </SettingsFrame>
  );
}

type SubjectProps = {
  entry: { subject: string; subjectName: string | null; subjectIn: string | null };
  slug: string;
  filtered: boolean;
};

/** Its name leads to its page, where it has one; all that was done to it is one step away. */
function Subject({ entry, slug, filtered }: SubjectProps) {
  const page = subjectPage(slug, entry);
  const all = routes.dashboard(slug).history({ subject: entry.subject });
  return (
    <>
      <AppLink className="link" href={page ?? all}>
        {entry.subjectName ? <bdi>{entry.subjectName}</bdi> : <Code>{shortened(entry.subject)}</Code>}
      </AppLink>
      {page && !filtered && (
        <small className="block">
          <AppLink className="link" href={all} aria-label={W.allOf(entry.subjectName ?? "")}>
            {W.all}
          </AppLink>
        </small>
      )}
    </>
  );
}

const shortened = (id: string) => (id.length > 16 ? `${id.slice(0, 13)}…` : id);

type Verified = { checked: number; head: string | null; brokenAt: number | null; waiting: boolean };

function Verdict({ checked, head, brokenAt, waiting }: Verified) {
  if (brokenAt !== null) {
    return (
      <Note tone="revoked" role="alert" icon={<CircleAlert aria-hidden />}>
        {W.broken(brokenAt)}
      </Note>
    );
  }
  return (
    <Note tone="valid" role="status" icon={<ShieldCheck aria-hidden />}>
      {W.whole(checked)}
      {waiting && ` ${W.waiting}`}
      {checked > 0 && (
        <>
          {` ${W.seal} `}
          <Code>{head ?? ""}</Code>
        </>
      )}
    </Note>
  );
}
