import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/governance/rules/permissions";
import { countResults } from "@/lib/programs/reads/count-results";
import { listResults } from "@/lib/programs/reads/list-results";
import { PROGRAM_RESULT_WORDS } from "@/lib/programs/rules/program-words";
import { PROGRAM_RESULTS } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { pageLinks, plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { loadProgram } from "../../_parts/find-program";
import { ProgramHead } from "../../_parts/program-head";
import { resultsWords as words } from "../../words/results";
import { CertifyJob } from "../_parts/certify-job";
import { EndJob } from "../_parts/end-job";
import { ResultStats } from "../_parts/result-stats";
import { ResultsTable } from "./_parts/results-table";

type Props = WorkspacePage<"id">;
const LIMIT = 50;

export async function generateMetadata({ params }: Props) {
  return { title: `${words.title}: ${(await loadProgram(params)).program.name}` };
}

/** How a program ended for everybody in it: a snapshot, with what each result led to. */
export default async function ProgramResultsPage({ params, searchParams }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, status, ending } = program;
  const query = plainQuery(await searchParams);
  const head = <ProgramHead program={program} actor={actor} workspace={workspace} here="results" />;
  if (status !== "ended")
    return (
      <>
        {head}
        <EmptyState title={words.notEnded.title} action={<Button href={to.program(id)}>{words.notEnded.back}</Button>}>
          {words.notEnded.text}
        </EmptyState>
      </>
    );
  const result = PROGRAM_RESULTS.find((each) => each === query.result);
  const q = query.q?.slice(0, 200);
  const filtered = Boolean(result || q);
  const [counts, page] = await Promise.all([
    ask(countResults, actor, { id }),
    ask(listResults, actor, { id, result, q, cursor: query.cursor, limit: LIMIT }),
  ]);
  const { changed: _, unchanged: __, drafts: ___, kept: ____, ...asked } = query;
  const total = counts.complete + counts.didNotPass;
  const bare = workspace.certificationsEnabled && program.certificationId === null;
  return (
    <>
      {head}
      <EndJob program={program} actor={actor} slug={workspace.slug} />
      {workspace.certificationsEnabled && <CertifyJob program={program} actor={actor} slug={workspace.slug} />}
      <Evaluated query={query} />
      {bare && !ending && (
        <Note
          tone="neutral"
          action={
            can(actor, "program.end") && (
              <Button size="sm" href={to.certifyProgram(id)}>
                {words.bare.add}
              </Button>
            )
          }
        >
          {words.bare.text}
        </Note>
      )}
      <ResultStats program={program} actor={actor} slug={workspace.slug} />
      <Section title={words.title} description={words.snapshot}>
        {(filtered || page.data.length > 0) && (
          <Filters
            path={to.programResults(id)}
            filtered={filtered}
            summary={
              q ? undefined : words.summary(result ? counts[result === "complete" ? "complete" : "didNotPass"] : total)
            }
          >
            <FilterSearch label={words.search} value={q} />
            <FilterSelect
              name="result"
              label={words.result}
              any={words.any}
              value={result}
              options={PROGRAM_RESULTS.map((value) => ({ value, label: PROGRAM_RESULT_WORDS[value] }))}
            />
          </Filters>
        )}
        {page.data.length > 0 ? (
          <ResultsTable
            rows={page.data}
            slug={workspace.slug}
            timeZone={workspace.timeZone}
            programId={id}
            mayEvaluate={!ending && can(actor, "program.end")}
          />
        ) : filtered ? (
          <NothingMatches action={<Button href={to.programResults(id)}>{words.clear}</Button>}>
            {words.nothingMatches}
          </NothingMatches>
        ) : (
          !ending && <EmptyState title={words.nobody.title}>{words.nobody.text}</EmptyState>
        )}
        {(page.nextCursor || query.cursor) && <Pager {...pageLinks(to.programResults(id), asked, page.nextCursor)} />}
      </Section>
    </>
  );
}

/** What “Evaluate again” did, said once on the way back. */
function Evaluated({ query }: { query: Record<string, string | undefined> }) {
  const amount = (name: string) => (/^\d{1,6}$/.test(query[name] ?? "") ? Number(query[name]) : 0);
  const [changed, unchanged, kept] = [amount("changed"), amount("unchanged"), amount("kept")];
  if (changed + unchanged === 0) return null;
  return (
    <Note tone={changed > 0 ? "valid" : "neutral"} role="status">
      {changed > 0 && `${words.did.changed(changed, amount("drafts"))} `}
      {unchanged > 0 && `${words.did.unchanged(unchanged)} `}
      {kept > 0 && words.did.kept(kept)}
    </Note>
  );
}
