import { Calendar, Layers } from "lucide-react";
import { FilterDate, FilterSelect } from "@/components/ui/filters";
import { dayIn } from "@/lib/core/dates";
import type { Id } from "@/lib/core/ids";
import type { Workspace } from "@/lib/governance/rules/workspace";
import { BETWEEN, type Began, beganSpan } from "@/lib/pathways/rules/began";
import { filterWords as words } from "../words/pages";

type Query = Record<string, string | undefined>;
/** `of`: what reads take; `query`: what stays in addresses. */
export type PathwayFilter = {
  of: { since?: string; until?: string; groupId?: Id<"group"> };
  query: Began & { groupId?: string };
};

/** Whom a page of a pathway is about: by the day on which they began, and by group. */
export function readFilter(query: Query, workspace: Workspace, now: Date): PathwayFilter {
  const began = beganSpan(query, dayIn(workspace.timeZone, now));
  const groupId = (query.groupId?.slice(0, 64) || undefined) as Id<"group"> | undefined;
  const span = began.began === BETWEEN ? began : { began: began.began };
  return {
    of: {
      ...(began.since && { since: began.since }),
      ...(began.until && { until: began.until }),
      ...(groupId && { groupId }),
    },
    query: { ...span, groupId },
  };
}

export function isFiltered({ of }: PathwayFilter): boolean {
  return Object.keys(of).length > 0;
}

type Props = { filter: PathwayFilter; groups: readonly { id: string; name: string }[] };

/** `Began any time ⌄` and `Group all 14 ⌄`. */
export function PathwayFilters({ filter: { query }, groups }: Props) {
  return (
    <>
      <FilterSelect
        name="began"
        label={words.began}
        any={words.anyTime}
        icon={<Calendar aria-hidden />}
        value={query.began}
        options={[
          { value: "30", label: words.days30 },
          { value: "90", label: words.days90 },
          { value: "365", label: words.months12 },
          { value: BETWEEN, label: words.between },
        ]}
      />
      {query.began === BETWEEN && (
        <>
          <FilterDate name="since" label={words.from} value={query.since} />
          <FilterDate name="until" label={words.to} value={query.until} />
        </>
      )}
      {groups.length > 0 && (
        <FilterSelect
          name="groupId"
          label={words.group}
          any={words.allGroups(groups.length)}
          icon={<Layers aria-hidden />}
          value={query.groupId}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}
