import type { Metadata } from "next";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { ListPage } from "@/components/ui/list-page";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { listPrograms } from "@/lib/programs/reads/list-programs";
import { resultsOfPrograms } from "@/lib/programs/reads/results-of-programs";
import { PROGRAM_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PROGRAM_STATUSES } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { loadCertifications } from "./_parts/load-certifications";
import { programSortOf } from "./_parts/program-sort";
import { ProgramTable } from "./_parts/program-table";
import { listWords as words } from "./words/list";

export const metadata: Metadata = { title: words.title };

const LIMIT = 50;

export default async function ProgramsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = PROGRAM_STATUSES.find((each) => each === query.status);
  const certifications = await loadCertifications(actor, workspace);
  const certification = certifications.find(({ id }) => id === query.certification)?.id;
  const filter = {
    q: query.q?.slice(0, 200),
    status,
    certificationId: certification as Id<"certification"> | undefined,
  };
  const to = routes.dashboard(workspace.slug);
  const { sort, head } = programSortOf(query, (by) =>
    to.programs({ ...query, ...by, cursor: undefined, before: undefined }),
  );
  const page = await ask(listPrograms, actor, { ...filter, sort, cursor: query.cursor, limit: LIMIT });
  const ended = page.data.filter((program) => program.status === "ended").map(({ id }) => id);
  const results = await ask(resultsOfPrograms, actor, { ids: ended });
  const mayCreate = can(actor, "program.write");
  return (
    <ListPage
      words={wordsFor(workspace, mayCreate)}
      createHref={mayCreate && to.newProgram()}
      path={to.programs()}
      keep={{ sort }}
      filtered={Boolean(query.q || status || certification)}
      filters={
        <>
          <FilterSearch label={words.search} value={query.q} />
          <FilterSelect
            name="status"
            label={words.status}
            any={words.any}
            value={status}
            options={PROGRAM_STATUSES.map((value) => ({ value, label: PROGRAM_STATUS_WORDS[value] }))}
          />
          {certifications.length > 0 && (
            <FilterSelect
              name="certification"
              label={words.certification}
              any={words.any}
              value={certification}
              options={certifications.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </>
      }
      rows={page.data.length}
      pages={pageLinks(to.programs(), query, page.nextCursor)}
    >
      <ProgramTable
        programs={page.data}
        slug={workspace.slug}
        certified={workspace.certificationsEnabled}
        results={results}
        head={head}
      />
    </ListPage>
  );
}

/** Nothing of certifications is said where they are switched off. */
function wordsFor({ certificationsEnabled }: { certificationsEnabled: boolean }, mayCreate: boolean) {
  const empty = certificationsEnabled ? words.empty : words.emptyOnly;
  const lede = certificationsEnabled ? words.lede : words.ledeOnly;
  return { ...words, lede, empty: mayCreate ? empty : { ...empty, text: `${empty.text} ${words.readers}` } };
}
