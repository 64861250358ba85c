import { Plus } from "lucide-react";
import { CellKey, ComponentCells } from "@/components/programs/component-cells";
import { PipelineBadge } from "@/components/programs/status-badges";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import type { MemberActor } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { countResults } from "@/lib/programs/reads/count-results";
import { progressGrid } from "@/lib/programs/reads/progress-grid";
import type { GridComponent, GridRow, ProgramView } from "@/lib/programs/rules/program-view";
import { counts } from "@/lib/programs/rules/standing";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pipelineCardWords as words } from "../../words/dashboard";
import { LinkCertification } from "./link-certification";

const SHOWN = 10;
type Props = { program: ProgramView; actor: MemberActor; slug: string; passing: number };

/** The program's part of its certification's pipeline: who stands where, whoever needs somebody first. */
export async function PipelineCard({ program, actor, slug, passing }: Props) {
  const { certificationId, certificationName, status } = program;
  const to = routes.dashboard(slug);
  return (
    <section className="pipeline-card panel pad" aria-labelledby="pipeline-card">
      <h2 id="pipeline-card">{words.title}</h2>
      {certificationId && (
        <p className="lead">
          {words.leadsTo}{" "}
          <AppLink className="link" href={to.certification(certificationId)}>
            <bdi>{certificationName}</bdi>
          </AppLink>
        </p>
      )}
      {!certificationId && <p>{status === "ended" ? words.noneEnded : words.none}</p>}
      {!certificationId && status !== "ended" && can(actor, "program.write") && (
        <LinkCertification programId={program.id} actor={actor} slug={slug} />
      )}
      {!certificationId && status === "ended" && !program.ending && can(actor, "program.end") && (
        <Button href={to.certifyProgram(program.id)} icon={<Plus aria-hidden />}>
          {words.add}
        </Button>
      )}
      {status === "ended" && <Became program={program} actor={actor} slug={slug} />}
      {certificationId && status === "draft" && <p>{words.draft}</p>}
      {certificationId && status === "running" && (
        <Standing program={program} actor={actor} slug={slug} passing={passing} />
      )}
    </section>
  );
}

async function Standing({ program: { id, participants, certificationId, components }, actor, slug, passing }: Props) {
  if (participants === 0) return <p>{words.nobody}</p>;
  const to = routes.dashboard(slug);
  const grid = await ask(progressGrid, actor, { id, sort: "status", limit: SHOWN });
  return (
    <>
      {components.some(counts) && <p>{words.today(passing)}</p>}
      {statusesOf(grid.rows).map((status) => (
        <div key={status} className="stand">
          <PipelineBadge status={status} inProgram />
          <ul className="people">
            {grid.rows
              .filter((row) => row.status === status)
              .map((row) => (
                <PersonRow
                  key={row.recipient.id}
                  row={row}
                  components={grid.components}
                  href={to.programParticipant(id, row.recipient.id)}
                />
              ))}
          </ul>
        </div>
      ))}
      <Button href={to.certificationPipeline(certificationId ?? "", { program: id })}>
        {participants > SHOWN ? words.all(participants) : words.open}
      </Button>
      <CellKey />
    </>
  );
}

/** In the order of the rows: whoever needs somebody stands first. */
const statusesOf = (rows: readonly GridRow[]) => [...new Set(rows.map(({ status }) => status))];

type RowProps = { row: GridRow; components: readonly GridComponent[]; href: string };

function PersonRow({ row: { recipient, cells }, components, href }: RowProps) {
  const cellOf = new Map(cells.map((cell) => [cell.componentId, cell]));
  const marks = components.flatMap(({ id, name, kind }) => {
    const cell = cellOf.get(id);
    return kind === "announcement" || !cell ? [] : [{ id, name, status: cell.status, late: cell.overdue }];
  });
  return (
    <li>
      <AppLink href={href} className="name">
        <bdi>{recipient.name}</bdi>
      </AppLink>
      <ComponentCells of={recipient.name} marks={marks} />
    </li>
  );
}

async function Became({ program: { id, certificationId, ending }, actor, slug }: Omit<Props, "passing">) {
  const { complete, didNotPass, certificates, drafts } = await ask(countResults, actor, { id });
  return (
    <>
      {ending && <p>{words.ended.going}</p>}
      {certificationId && complete + didNotPass > 0 && (
        <ul className="became">
          <li>{words.ended.passed(complete)}</li>
          <li>{words.ended.inForce(certificates)}</li>
          {drafts > 0 && <li>{words.ended.drafts(drafts)}</li>}
          <li>{words.ended.notPassed(didNotPass)}</li>
        </ul>
      )}
      <Button href={routes.dashboard(slug).programResults(id)}>{words.ended.results}</Button>
    </>
  );
}
