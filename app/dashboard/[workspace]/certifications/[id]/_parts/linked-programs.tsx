import { PipelineCounts } from "@/components/programs/pipeline-counts";
import { ProgramBadge } from "@/components/programs/status-badges";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { ProgramItem } from "@/lib/programs/rules/program-view";
import { routes } from "@/lib/routes";
import { linkedWords as words } from "../../words/pipeline";

type Props = { programs: readonly ProgramItem[]; slug: string; createHref: string | null };

/** The programs that lead to a certification, drafts and ended ones too. */
export function LinkedPrograms({ programs, slug, createHref }: Props) {
  const to = routes.dashboard(slug);
  return (
    <Section
      title={words.title}
      description={words.description}
      end={
        createHref && (
          <Button size="sm" href={createHref}>
            {words.create}
          </Button>
        )
      }
    >
      <List label={words.title}>
        {programs.map(({ id, name, status, endsOn, endedOn, participants, pipeline }) => (
          <ListRow
            key={id}
            title={
              <AppLink href={to.program(id)}>
                <bdi>{name}</bdi>
              </AppLink>
            }
            action={<ProgramBadge status={status} />}
          >
            <span className="flex flex-wrap gap-x-3">
              <span>{words.people(participants)}</span>
              {endsOn && status !== "ended" && (
                <span>
                  {words.ends} <Time day={endsOn} short />
                </span>
              )}
              {endedOn && (
                <span>
                  {words.ended} <Time day={endedOn} short />
                </span>
              )}
              {status === "running" && participants > 0 && <PipelineCounts counts={pipeline} />}
            </span>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
