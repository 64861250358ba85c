import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { PIPELINE_STATE_WORDS } from "@/lib/programs/rules/program-words";
import { PIPELINE_STATES, PIPELINE_STATUSES } from "@/lib/programs/rules/vocabulary";
import { pipelineWords as words } from "../../words/pipeline";
import type { askedOf } from "./pipeline-query";

type Named = { id: string; name: string };
type Props = {
  here: string;
  asked: ReturnType<typeof askedOf>;
  /** The sort as it stands in the address. */
  sort?: string;
  groups: readonly Named[];
  programs: readonly Named[];
  /** Some of its programs have ended. */
  hasEnded: boolean;
  people: number;
};

/** By name, group, program and status; all of it lives in the address. */
export function PipelineFilters({ here, asked: { filter, filtered, ended }, sort, ...props }: Props) {
  const { groups, programs, hasEnded, people } = props;
  const states = ended ? PIPELINE_STATES : PIPELINE_STATUSES;
  return (
    <Filters path={here} keep={{ sort }} filtered={filtered || ended} summary={words.summary(people)}>
      <FilterSearch name="name" label={words.search} value={filter.name} />
      {groups.length > 0 && (
        <FilterSelect name="group" label={words.group} any={words.any} value={filter.group} options={options(groups)} />
      )}
      {(programs.length > 1 || filter.program) && (
        <FilterSelect
          name="program"
          label={words.program}
          any={words.any}
          value={filter.program}
          options={options(programs)}
        />
      )}
      <FilterSelect
        name="status"
        label={words.status}
        any={words.any}
        value={filter.status}
        options={states.map((value) => ({ value, label: PIPELINE_STATE_WORDS[value] }))}
      />
      {hasEnded && (
        <FilterSelect
          name="ended"
          label={words.which}
          any={words.running}
          value={ended ? "true" : undefined}
          options={[{ value: "true", label: words.withEnded }]}
        />
      )}
    </Filters>
  );
}

const options = (items: readonly Named[]) => items.map(({ id, name }) => ({ value: id, label: name }));
