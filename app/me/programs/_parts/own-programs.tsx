import { CircleAlert } from "lucide-react";
import { ComponentCells } from "@/components/programs/component-cells";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { isPastDue } from "@/lib/programs/rules/own-components";
import { routes } from "@/lib/routes";
import { LearnCard, LearnCards } from "../../_parts/learn-card";
import { programsWords as words } from "../words";
import { EndBadge } from "./end-badge";
import { standingSaid } from "./standing-said";

const SHOWN = 4;

/** The programs that somebody is in, a card each; those that are over stand folded below. */
export function OwnPrograms({ programs }: { programs: readonly OwnProgram[] }) {
  if (programs.length === 0) return null;
  const running = programs.filter(({ status }) => status === "running");
  const over = programs.filter(({ status }) => status === "ended");
  const cardsOf = (some: readonly OwnProgram[]) => some.map((program) => <Card key={program.id} program={program} />);
  const [more, ended] = [words.more(running.length - SHOWN), words.over(over.length)];
  return (
    <Section title={words.title} description={running.length > 0 ? words.lede : null}>
      <LearnCards label={words.label}>{cardsOf(running.slice(0, SHOWN))}</LearnCards>
      <LearnCards label={more} summary={more}>
        {cardsOf(running.slice(SHOWN))}
      </LearnCards>
      <LearnCards label={ended} summary={ended}>
        {cardsOf(over)}
      </LearnCards>
    </Section>
  );
}

async function Card({ program }: { program: OwnProgram }) {
  const { id, name, workspace, status, endedOn, certification, components, today } = program;
  const locale = await localeOfReader();
  const write = (day: string) => formatDay(day, "long", locale);
  const running = status === "running" ? standingSaid(program, write) : null;
  const shown = components.filter(({ kind }) => kind !== "announcement");
  return (
    <LearnCard name={name} href={routes.myProgram(id)} workspace={workspace}>
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
    </LearnCard>
  );
}
