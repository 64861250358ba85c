import { forbidden, notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { EmptyState } from "@/components/ui/empty-state";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import type { MemberActor } from "@/lib/auth/session";
import { dayIn } from "@/lib/core/dates";
import { can } from "@/lib/governance/rules/permissions";
import { listEndPreview, previewEnd } from "@/lib/programs/reads/preview-end";
import { countFound } from "@/lib/programs/reads/preview-progress";
import { END_GROUPS } from "@/lib/programs/rules/end-view";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { counts } from "@/lib/programs/rules/standing";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery } from "../../../../_parts/keyset";
import { loadProgram } from "../../../_parts/find-program";
import { endWords, startWords } from "../../../words/confirmations";
import { headWords } from "../../../words/dashboard";
import { endProgramAction, startProgramAction } from "../../actions";
import { EndPeople } from "./_parts/end-people";
import { ending, endSplit } from "./_parts/ending";
import { starting } from "./_parts/starting";

type Props = {
  params: Promise<{ workspace: string; id: string; verb: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const LIMIT = 25;

export async function generateMetadata({ params }: Props) {
  const { verb } = await params;
  const { program } = await loadProgram(params);
  return { title: verb === "end" ? endWords.title(program.name) : startWords.title(program.name) };
}

/** What starting or ending a program does, with its numbers and its people, before it happens. */
export default async function ConfirmProgramPage({ params, searchParams }: Props) {
  const { verb } = await params;
  const { actor, workspace, program, to } = await loadProgram(params);
  if (verb !== "start" && verb !== "end") notFound();
  if (!can(actor, verb === "end" ? "program.end" : "program.write")) forbidden();
  const crumbs = (
    <Breadcrumbs
      items={[
        { label: headWords.programs, href: to.programs() },
        { label: program.name, href: to.program(program.id) },
        { label: headWords[verb] },
      ]}
    />
  );
  return (
    <>
      {crumbs}
      {verb === "start" ? (
        <Start program={program} workspace={workspace} actor={actor} />
      ) : (
        <End program={program} slug={workspace.slug} actor={actor} query={plainQuery(await searchParams)} />
      )}
    </>
  );
}

type StartProps = {
  program: ProgramView;
  workspace: { slug: string; timeZone: string; certificationsEnabled: boolean };
  actor: MemberActor;
};

async function Start({ program, workspace: { slug, timeZone, certificationsEnabled }, actor }: StartProps) {
  const to = routes.dashboard(slug);
  const { id, name, status, components } = program;
  if (status !== "draft") notFound();
  if (components.length === 0)
    return (
      <EmptyState
        title={startWords.blocked.title(name)}
        action={
          <Button variant="ink" href={to.programComponents(id)}>
            {startWords.blocked.mend}
          </Button>
        }
        more={<Button href={to.program(id)}>{startWords.blocked.back}</Button>}
      >
        {startWords.blocked.lede}
      </EmptyState>
    );
  const [offTrack, locale] = await Promise.all([
    ask(countFound, actor, { id, standing: "off_track" }),
    localeOfReader(),
  ]);
  const facts = { certificationsEnabled, today: dayIn(timeZone, new Date()), offTrack, locale };
  return (
    <>
      <PageHeader title={startWords.title(name)}>{startWords.lede}</PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={startProgramAction}
          hidden={{ workspace: slug, id }}
          consequences={starting(program, facts)}
          confirm={startWords.confirm(program.participants)}
          done={startWords.done(name)}
          cancel={<Button href={to.program(id)}>{startWords.notYet}</Button>}
        />
      </div>
    </>
  );
}

type EndProps = {
  program: ProgramView;
  slug: string;
  actor: MemberActor;
  query: Record<string, string | undefined>;
};

async function End({ program: { id, name, status, endsOn, components }, slug, actor, query }: EndProps) {
  const to = routes.dashboard(slug);
  if (status === "ended")
    return (
      <EmptyState
        title={endWords.ended}
        action={
          <Button variant="ink" href={to.programResults(id)}>
            {endWords.results}
          </Button>
        }
      />
    );
  const show = END_GROUPS.find((group) => group === query.show);
  const asked = { id, show, q: query.q?.slice(0, 200), cursor: query.cursor, limit: LIMIT };
  const [preview, page, locale] = await Promise.all([
    ask(previewEnd, actor, { id }),
    ask(listEndPreview, actor, asked),
    localeOfReader(),
  ]);
  const { refusal, certification, totals } = preview;
  const certifies = certification !== null && totals.certified > 0;
  return (
    <>
      <PageHeader title={refusal ? endWords.refused(name) : endWords.title(name)}>
        {refusal ? undefined : endWords.lede}
      </PageHeader>
      {refusal ? (
        <Note tone="expired" action={<Button href={to.program(id)}>{endWords.back}</Button>}>
          {refusal}
        </Note>
      ) : (
        <div className="confirm-page">
          <ConfirmForm
            action={endProgramAction}
            hidden={{ workspace: slug, id, intent: id }}
            danger
            affected={totals.participants}
            split={endSplit(preview)}
            consequences={ending(preview, endsOn, locale)}
            confirm={certifies ? endWords.confirmCertify(totals.certified) : endWords.confirm(totals.participants)}
            cancel={<Button href={to.program(id)}>{endWords.notYet}</Button>}
          />
        </div>
      )}
      {totals.participants > 0 && components.some(counts) && (
        <EndPeople slug={slug} preview={preview} page={page} query={query} show={show} />
      )}
    </>
  );
}
