import { ProgramBadge } from "@/components/programs/status-badges";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Menu, MenuLink } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { dayIn } from "@/lib/core/dates";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { headWords as words } from "../words/dashboard";
import { type Dated, daysOf } from "./program-days";

export type ProgramTab = "overview" | "components" | "participants" | "progress" | "results";
type Props = {
  program: Dated & {
    id: string;
    name: string;
    description: string;
    components: readonly unknown[];
    participants: number;
  };
  actor: Actor;
  workspace: { slug: string; timeZone: string };
  here: ProgramTab;
};

/** Name, state, days and what can be done, over every page of one program. */
export async function ProgramHead({ program, actor, workspace, here }: Props) {
  const { id, name, status, description, components, participants } = program;
  const to = routes.dashboard(workspace.slug);
  const days = daysOf(program, dayIn(workspace.timeZone, new Date()), await localeOfReader());
  return (
    <>
      <Breadcrumbs items={[{ label: words.programs, href: to.programs() }, { label: name }]} />
      <PageHeader
        title={<bdi>{name}</bdi>}
        badge={<ProgramBadge status={status} />}
        actions={<Actions program={program} actor={actor} slug={workspace.slug} />}
      >
        {description && <span className="block">{description}</span>}
        <span className="block num">{days}</span>
      </PageHeader>
      <Tabs
        label={words.tabs.label}
        items={[
          { label: words.tabs.overview, href: to.program(id), current: here === "overview" },
          {
            label: words.tabs.components,
            href: to.programComponents(id),
            count: components.length,
            current: here === "components",
          },
          {
            label: words.tabs.participants,
            href: to.programParticipants(id),
            count: participants,
            current: here === "participants",
          },
          ...(status === "draft"
            ? []
            : [{ label: words.tabs.progress, href: to.programProgress(id), current: here === "progress" }]),
          ...(status === "ended"
            ? [{ label: words.tabs.results, href: to.programResults(id), current: here === "results" }]
            : []),
        ]}
      />
    </>
  );
}

type ActionProps = { program: Props["program"]; actor: Actor; slug: string };

function Actions({ program: { id, status }, actor, slug }: ActionProps) {
  const to = routes.dashboard(slug);
  const mayWrite = can(actor, "program.write");
  if (status === "ended" || !mayWrite) return null;
  return (
    <>
      <Menu label={words.more}>
        {status === "running" && can(actor, "program.nudge") && (
          <MenuLink href={to.nudgeParticipants({ program: id })}>{words.nudge}</MenuLink>
        )}
        {status === "running" && <MenuLink href={to.extendDueDates({ program: id })}>{words.extend}</MenuLink>}
        {status === "draft" && (
          <MenuLink href={to.confirmProgram(id, "delete")} danger>
            {words.delete}
          </MenuLink>
        )}
      </Menu>
      <Button href={to.editProgram(id)}>{words.edit}</Button>
      {status === "draft" && (
        <Button variant="ink" href={to.confirmProgram(id, "start")}>
          {words.start}
        </Button>
      )}
      {status === "running" && can(actor, "program.end") && (
        <Button variant="ink" href={to.confirmProgram(id, "end")}>
          {words.end}
        </Button>
      )}
    </>
  );
}
