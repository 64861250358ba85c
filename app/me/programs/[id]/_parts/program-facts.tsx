import type { Fact } from "@/components/ui/facts";
import { Time } from "@/components/ui/time";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { counts } from "@/lib/programs/rules/standing";
import { programPageWords as words } from "../../words";

/** The days of a program and what it leads to; what does not apply is left out. */
export function programFacts({ startsOn, endsOn, endedOn, components, ...program }: OwnProgram): Fact[] {
  const { facts } = words;
  const required = components.filter(counts);
  const done = required.filter(({ status }) => status === "complete").length;
  const certification = program.result ? program.result.certification : program.certification;
  return [
    { label: facts.certification, value: certification && <bdi>{certification.name}</bdi> },
    { label: facts.required, value: required.length > 0 && words.doneOf(done, required.length) },
    { label: facts.starts, value: startsOn && <Time day={startsOn} /> },
    { label: facts.ends, value: endedOn ? null : endsOn && <Time day={endsOn} /> },
    { label: facts.ended, value: endedOn && <Time day={endedOn} /> },
    { label: facts.zone, value: words.zone(program.timeZone) },
  ];
}
