import { FileUp, UserPlus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { ListFrame } from "@/components/ui/list-page";
import { Note } from "@/components/ui/note";
import { can } from "@/lib/governance/rules/permissions";
import { listParticipants } from "@/lib/programs/reads/list-participants";
import { PIPELINE_STATES } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { pageLinks, plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { AddParticipants } from "../../_parts/add-participants";
import { loadProgram } from "../../_parts/find-program";
import { loadGroups } from "../../_parts/load-groups";
import { sortOf } from "../../_parts/participant-sort";
import { ParticipantTable } from "../../_parts/participant-table";
import { ProgramHead } from "../../_parts/program-head";
import { stateOptions } from "../../_parts/state-options";
import { listWords as words } from "../../words/participants";

type Props = WorkspacePage<"id">;
const LIMIT = 50;

export async function generateMetadata({ params }: Props) {
  return { title: words.tab((await loadProgram(params)).program.name) };
}

/** Who is in it and where they stand: searched, filtered and sorted by the server, all of it in the address. */
export default async function ParticipantsPage({ params, searchParams }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { came, find, ...query } = plainQuery(await searchParams);
  const here = to.programParticipants(program.id);
  const groups = await loadGroups(actor);
  const status = PIPELINE_STATES.find((each) => each === query.status);
  const group = groups.find(({ id }) => id === query.group)?.id;
  const { sort, head } = sortOf(query, (by) =>
    to.programParticipants(program.id, { ...query, ...by, cursor: undefined, before: undefined }),
  );
  const filter = { id: program.id, q: query.q?.slice(0, 200), group, status };
  const page = await ask(listParticipants, actor, { ...filter, sort, cursor: query.cursor, limit: LIMIT });
  const filtered = Boolean(query.q || group || status);
  const adds = can(actor, "program.write") && program.status !== "ended";
  return (
    <>
      <ProgramHead program={program} actor={actor} workspace={workspace} here="participants" />
      {came && (
        <Note tone="valid" role="status">
          {words.came(Number(came) || 0)}
        </Note>
      )}
      <ListFrame
        words={words}
        first={
          adds && (
            <Button href={to.importParticipants(program.id)} icon={<FileUp aria-hidden />}>
              {words.import}
            </Button>
          )
        }
        path={here}
        keep={{ sort: query.sort }}
        filtered={filtered}
        summary={filtered ? undefined : words.summary(program.participants)}
        filters={
          <>
            <FilterSearch label={words.search} value={query.q} />
            {groups.length > 0 && (
              <FilterSelect
                name="group"
                label={words.group}
                any={words.any}
                value={group}
                options={groups.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <FilterSelect
              name="status"
              label={words.status}
              any={words.any}
              value={status}
              options={stateOptions(program, true)}
            />
            {adds && (
              <Button variant="quiet" href="#add" icon={<UserPlus aria-hidden />}>
                {words.add}
              </Button>
            )}
          </>
        }
        rows={page.data.length}
        pages={pageLinks(here, query, page.nextCursor)}
      >
        <ParticipantTable
          program={program}
          participants={page.data}
          slug={workspace.slug}
          head={head}
          mayWrite={can(actor, "program.write")}
          mayNudge={can(actor, "program.nudge")}
        />
      </ListFrame>
      {program.status === "ended" && <p className="mt-4 text-small text-ink-2">{words.ended}</p>}
      {adds && <AddParticipants actor={actor} workspace={workspace} program={program} groups={groups} find={find} />}
    </>
  );
}
