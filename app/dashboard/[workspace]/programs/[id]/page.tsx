import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { StatStrip } from "@/components/ui/stat-strip";
import { can } from "@/lib/governance/rules/permissions";
import { pipelineSummary } from "@/lib/programs/reads/pipeline-summary";
import { programFigures } from "@/lib/programs/reads/program-figures";
import {
  IN_PROGRAM_STATUS_WORDS,
  PIPELINE_STATUS_MEANINGS,
  PIPELINE_STATUS_WORDS,
} from "@/lib/programs/rules/program-words";
import { counts } from "@/lib/programs/rules/standing";
import { ask } from "@/lib/read";
import { loadProgram } from "../_parts/find-program";
import { ProgramHead } from "../_parts/program-head";
import { overviewWords as words } from "../words/dashboard";
import { CertifyJob } from "./_parts/certify-job";
import { ComponentList } from "./_parts/component-list";
import { EndJob } from "./_parts/end-job";
import { PipelineCard } from "./_parts/pipeline-card";
import { ResultStats } from "./_parts/result-stats";

type Props = { params: Promise<{ workspace: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await loadProgram(params)).program.name };
}

/** Where a program stands: its people in four figures, its components, and the certification that it leads to. */
export default async function ProgramPage({ params }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, status, participants, components } = program;
  const { slug, certificationsEnabled } = workspace;
  const mayWrite = can(actor, "program.write") && status !== "ended";
  const [summary, figures] = await Promise.all([
    ask(pipelineSummary, actor, { program: id }),
    ask(programFigures, actor, { id }),
  ]);
  const { onTrack, offTrack, didNotPass } = summary;
  const notStarted = summary.enrolled - onTrack - offTrack - didNotPass;
  const decides = components.some(counts);
  const labels = program.certificationId ? IN_PROGRAM_STATUS_WORDS : PIPELINE_STATUS_WORDS;
  return (
    <>
      <ProgramHead program={program} actor={actor} workspace={workspace} here="overview" />
      <EndJob program={program} actor={actor} slug={slug} />
      {certificationsEnabled && <CertifyJob program={program} actor={actor} slug={slug} />}
      {status === "draft" && <Note tone="draft">{words.draft}</Note>}
      {status === "running" && components.length > 0 && !decides && (
        <Note tone="expired" action={mayWrite && <Button href={to.programComponents(id)}>{words.change}</Button>}>
          {words.uncounted}
        </Note>
      )}
      {status === "running" && offTrack > 0 && (
        <Note
          tone="expired"
          action={
            can(actor, "program.nudge") && (
              <span className="acts">
                <Button size="sm" href={to.extendDueDates({ program: id, status: "off_track" })}>
                  {words.offTrack.extend}
                </Button>
                <Button size="sm" href={to.nudgeParticipants({ program: id, status: "off_track" })}>
                  {words.offTrack.nudge}
                </Button>
              </span>
            )
          }
        >
          {words.offTrack.text(offTrack)}
        </Note>
      )}
      {status === "ended" && <ResultStats program={program} actor={actor} slug={slug} />}
      {status === "running" && participants > 0 && decides && (
        <StatStrip
          items={[
            {
              label: words.stats.participants,
              value: participants,
              note: notStarted > 0 && words.stats.notStarted(notStarted),
            },
            {
              label: labels.on_track,
              value: onTrack,
              definition: PIPELINE_STATUS_MEANINGS.on_track,
              note: words.stats.passing(figures.passing),
            },
            {
              label: labels.off_track,
              value: offTrack,
              definition: PIPELINE_STATUS_MEANINGS.off_track,
            },
            {
              label: labels.did_not_pass,
              value: didNotPass,
              definition: PIPELINE_STATUS_MEANINGS.did_not_pass,
            },
          ]}
        />
      )}
      <div className={certificationsEnabled ? "cols program-cols" : ""}>
        <div>
          <ComponentList
            program={program}
            figures={figures.components}
            editHref={mayWrite ? to.programComponents(id) : null}
          />
          {participants === 0 && components.length > 0 && (
            <EmptyState
              title={words.nobody.title}
              action={mayWrite && <Button href={to.programParticipants(id)}>{words.nobody.add}</Button>}
            >
              {words.nobody.text}
            </EmptyState>
          )}
        </div>
        {certificationsEnabled && (
          <PipelineCard program={program} actor={actor} slug={slug} passing={figures.passing} />
        )}
      </div>
    </>
  );
}
