import { CircleAlert } from "lucide-react";
import { accentOf } from "@/components/layout/issuer-accent";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { ComponentCells } from "@/components/programs/component-cells";
import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { isPastDue } from "@/lib/programs/rules/own-components";
import { routes } from "@/lib/routes";
import { programsWords as words } from "../words";
import { EndBadge } from "./end-badge";
import { standingSaid } from "./standing-said";

const SHOWN = 4;

/** The programs that somebody is in, a card each; those that are over stand folded below. */
export function OwnPrograms({ programs }: { programs: readonly OwnProgram[] }) {
  if (programs.length === 0) return null;
  const running = programs.filter(({ status }) => status === "running");
  const [shown, more] = [running.slice(0, SHOWN), running.slice(SHOWN)];
  const over = programs.filter(({ status }) => status === "ended");
  return (
    <Section title={words.title} description={running.length > 0 ? words.lede : null}>
      {shown.length > 0 && <Cards programs={shown} label={words.label} />}
      <More programs={more} summary={words.more(more.length)} />
      <More programs={over} summary={words.over(over.length)} />
    </Section>
  );
}

function More({ programs, summary }: { programs: readonly OwnProgram[]; summary: string }) {
  if (programs.length === 0) return null;
  return (
    <details className="learns-more">
      <summary>{summary}</summary>
      <Cards programs={programs} label={summary} />
    </details>
  );
}

function Cards({ programs, label }: { programs: readonly OwnProgram[]; label: string }) {
  return (
    <ul className="learns" aria-label={label}>
      {programs.map((program) => (
        <Card key={program.id} program={program} />
      ))}
    </ul>
  );
}

async function Card({ program }: { program: OwnProgram }) {
  const { id, name, workspace, status, endedOn, certification, components, today } = program;
  const locale = await localeOfReader();
  const write = (day: string) => formatDay(day, "long", locale);
  const running = status === "running" ? standingSaid(program, write) : null;
  const shown = components.filter(({ kind }) => kind !== "announcement");
  return (
    <li className="panel learn" style={accentOf(workspace.accentHue, workspace.accentChroma)}>
      <header>
        <h3>
          <AppLink href={routes.myProgram(id)}>
            <bdi>{name}</bdi>
          </AppLink>
        </h3>
        <p className="by">
          <WorkspaceMark id={workspace.id} size={16} />
          <bdi>{workspace.name}</bdi>
        </p>
      </header>
      {running ? (
        <>
          <ComponentCells of={name} marks={shown.map((one) => ({ ...one, late: isPastDue(one, today) }))} />
          {running.late.map((sentence) => (
            <p className="says late" key={sentence}>
              <CircleAlert aria-hidden />
              {sentence}
            </p>
          ))}
          <p className="says">
            {running.says.join(" ")} {certification && said(words.leadsTo(<bdi>{certification.name}</bdi>))}
          </p>
        </>
      ) : (
        <>
          <EndBadge program={program} />
          {endedOn && <p className="says">{words.ended(write(endedOn))}</p>}
        </>
      )}
    </li>
  );
}
