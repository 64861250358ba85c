import { KindMark } from "@/components/programs/component-kind";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { canCount } from "@/lib/programs/rules/component-rows";
import type { ComponentView } from "@/lib/programs/rules/program-view";
import { componentsWords } from "../words/components";

const words = componentsWords.table;

/** The components as they are, for those who do not edit them. */
export function ComponentTable({ components }: { components: readonly ComponentView[] }) {
  return (
    <Table label={componentsWords.title}>
      <thead>
        <tr>
          <Th align="end">{words.place}</Th>
          <Th>{words.name}</Th>
          <Th>{words.kind}</Th>
          <Th align="end">{words.starts}</Th>
          <Th align="end">{words.due}</Th>
          <Th>{words.counts}</Th>
        </tr>
      </thead>
      <tbody>
        {components.map(({ id, name, kind, optional, startsOn, dueOn, courseName }, i) => (
          <tr key={id}>
            <Td label={words.place} align="end" tight dim>
              {i + 1}
            </Td>
            <Td kind="name">
              <bdi>{name}</bdi>
              {courseName && courseName !== name && (
                <small className="block text-ink-3">
                  <bdi>{courseName}</bdi>
                </small>
              )}
            </Td>
            <Td label={words.kind}>
              <KindMark kind={kind} />
            </Td>
            <Td label={words.starts} align="end" tight dim={!startsOn}>
              {startsOn ? <Time day={startsOn} short /> : words.none}
            </Td>
            <Td label={words.due} align="end" tight dim={!dueOn}>
              {dueOn ? <Time day={dueOn} short /> : words.none}
            </Td>
            <Td label={words.counts} dim={!canCount(kind) || optional}>
              {canCount(kind) ? (optional ? words.optional : words.required) : words.never}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
