import { Calendar, Layers } from "lucide-react";
import { FilterDate, FilterSelect } from "@/components/ui/filters";
import { dayIn } from "@/lib/core/dates";
import type { Id } from "@/lib/core/ids";
import type { Workspace } from "@/lib/governance/rules/workspace";
import { BETWEEN, type Began, beganSpan } from "@/lib/pathways/rules/began";

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
        label="Began"
        any="any time"
        icon={<Calendar aria-hidden />}
        value={query.began}
        options={[
          { value: "30", label: "in the last 30 days" },
          { value: "90", label: "in the last 90 days" },
          { value: "365", label: "in the last 12 months" },
          { value: BETWEEN, label: "between two days" },
        ]}
      />
      {query.began === BETWEEN && (
        <>
          <FilterDate name="since" label="from" value={query.since} />
          <FilterDate name="until" label="to" value={query.until} />
        </>
      )}
      {groups.length > 0 && (
        <FilterSelect
          name="groupId"
          label="Group"
          any={`all ${groups.length}`}
          icon={<Layers aria-hidden />}
          value={query.groupId}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}
