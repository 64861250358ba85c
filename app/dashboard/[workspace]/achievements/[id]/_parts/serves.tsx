import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { TrailMini } from "@/components/ui/trail";
import type { Part } from "@/lib/pathways/reads/pathways-with";
import { routes } from "@/lib/routes";
import { servesWords as words } from "../../words";

const DRAWN = 8;

/** The pathways that an achievement serves in, with its place in each. */
export function Serves({ parts, slug }: { parts: readonly Part[]; slug: string }) {
  const to = routes.dashboard(slug);
  return (
    <Table label={words.label}>
      <thead>
        <tr>
          <Th>{words.pathway}</Th>
          <Th>{words.place}</Th>
          <Th>{words.status}</Th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, name, status, steps, position }) => (
          <tr key={id}>
            <Td kind="name">
              <AppLink href={to.pathway(id)}>
                <bdi>{name}</bdi>
              </AppLink>
            </Td>
            <Td label={words.place}>
              <span className="place">
                <span>{position === null ? words.completion : words.step(position, steps)}</span>
                {steps <= DRAWN && (
                  <span aria-hidden>
                    <TrailMini
                      states={Array.from({ length: steps }, (_, i) => (i + 1 === position ? "earned" : "not-yet"))}
                      completed={position === null}
                    />
                  </span>
                )}
              </span>
            </Td>
            <Td kind="state" label={words.status}>
              <Badge status={status} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
