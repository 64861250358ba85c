import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { StatStrip } from "@/components/ui/stat-strip";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { can } from "@/lib/governance/rules/permissions";
import { getNudge } from "@/lib/programs/reads/get-nudge";
import { nudgeTemplate } from "@/lib/programs/rules/nudge-variables";
import { NUDGE_SKIP_WORDS } from "@/lib/programs/rules/nudge-words";
import { NUDGE_SKIPS } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { chosenWords, nudgePageWords as words } from "../../words/nudges";
import { NudgeSending } from "./_parts/nudge-sending";
import { nudgeStats, pipelineOf } from "./_parts/nudge-stats";
import { NudgedPeople } from "./_parts/nudged-people";

export const metadata: Metadata = { title: words.crumb };

type Props = WorkspacePage<"id">;

/** How far a nudge is, who got it, and who was passed over and why. */
export default async function NudgeSentPage({ params, searchParams }: Props) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const nudge = await orNotFound(ask(getNudge, actor, { id: id as Id<"nudge"> }));
  const query = plainQuery(await searchParams);
  const to = routes.dashboard(slug);
  const [only] = nudge.programs;
  const program = only && nudge.programs.length === 1 ? [{ label: only.name, href: to.program(only.id) }] : [];
  const same = { issuer: workspace.name, ...(program.length > 0 && only ? { program: only.name } : {}) };
  const pipeline = workspace.certificationsEnabled ? pipelineOf(nudge.programs) : null;
  const skipped = NUDGE_SKIPS.filter((why) => nudge.counts[why] > 0);
  return (
    <>
      <Breadcrumbs items={[{ label: chosenWords.programs, href: to.programs() }, ...program, { label: words.crumb }]} />
      <PageHeader
        title={<bdi>{nudgeTemplate.readable(nudge.subject, same)}</bdi>}
        actions={pipeline && <Button href={to.certificationPipeline(pipeline)}>{words.toPipeline}</Button>}
      >
        {words.writtenOn} <Time at={nudge.createdAt} timeZone={workspace.timeZone} />
      </PageHeader>
      <NudgeSending nudge={nudge} slug={slug} mayRetry={can(actor, "program.nudge")} />
      <StatStrip items={nudgeStats(nudge.counts)} />
      {skipped.length > 0 && (
        <Section title={words.why}>
          <List label={words.why}>
            {skipped.map((why) => (
              <ListRow key={why} title={NUDGE_SKIP_WORDS[why]}>
                {words.whyLine(nudge.counts[why])}
              </ListRow>
            ))}
          </List>
        </Section>
      )}
      <NudgedPeople actor={actor} slug={slug} nudge={nudge} query={query} />
      <Section title={words.written}>
        <Facts
          items={[
            { label: words.subject, value: <bdi>{nudgeTemplate.readable(nudge.subject, same)}</bdi> },
            {
              label: words.text,
              value: <bdi className="whitespace-pre-line">{nudgeTemplate.readable(nudge.body, same)}</bdi>,
            },
          ]}
        />
      </Section>
    </>
  );
}
