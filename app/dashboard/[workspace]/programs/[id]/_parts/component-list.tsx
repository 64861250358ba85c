import { KindMark } from "@/components/programs/component-kind";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber } from "@/components/ui/format";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ComponentFigure } from "@/lib/programs/reads/program-figures";
import type { ComponentView, ProgramView } from "@/lib/programs/rules/program-view";
import { UNCOUNTED_KINDS } from "@/lib/programs/rules/vocabulary";
import { overviewWords } from "../../words/dashboard";

const words = overviewWords.components;
type Props = {
  program: ProgramView;
  figures: readonly ComponentFigure[];
  /** Where the list is changed; null for whoever may not. */
  editHref: string | null;
};

/** The components in order: by when, how many have completed each, and how many are late. */
export function ComponentList({ program: { components, status, participants }, figures, editHref }: Props) {
  const of = new Map(figures.map((figure) => [figure.componentId, figure]));
  const begun = status !== "draft" && participants > 0;
  if (components.length === 0)
    return (
      <EmptyState
        title={words.empty.title}
        action={
          editHref && (
            <Button variant={status === "draft" ? "ink" : undefined} href={editHref}>
              {words.empty.add}
            </Button>
          )
        }
      >
        {words.empty.text}
      </EmptyState>
    );
  return (
    <Section
      title={words.title}
      end={
        editHref && (
          <Button size="sm" href={editHref}>
            {words.edit}
          </Button>
        )
      }
    >
      <Table label={words.title}>
        <thead>
          <tr>
            <Th>{words.component}</Th>
            <Th align="end">{words.due}</Th>
            {begun && <Th>{words.complete}</Th>}
            {status === "running" && begun && <Th align="end">{words.late}</Th>}
            {begun && <Th align="end">{words.failed}</Th>}
          </tr>
        </thead>
        <tbody>
          {components.map((component) => (
            <Row
              key={component.id}
              component={component}
              figure={of.get(component.id)}
              participants={participants}
              begun={begun}
              running={status === "running"}
            />
          ))}
        </tbody>
      </Table>
      {status === "draft" && <p className="hint-line">{words.hint}</p>}
    </Section>
  );
}

type RowProps = {
  component: ComponentView;
  figure: ComponentFigure | undefined;
  participants: number;
  begun: boolean;
  running: boolean;
};

function Row({ component: { name, kind, optional, dueOn }, figure, participants, begun, running }: RowProps) {
  const { complete = 0, late = 0, failed = 0 } = figure ?? {};
  const followed = kind !== "announcement";
  const aside = UNCOUNTED_KINDS.includes(kind) ? words.neverCounts : optional ? words.optional : null;
  return (
    <tr>
      <Td kind="name">
        <b className="component-name">
          <bdi>{name}</bdi>
        </b>
        <small className="component-detail">
          <KindMark kind={kind} />
          {aside && <span>{aside}</span>}
        </small>
      </Td>
      <Td label={words.due} align="end" tight>
        {dueOn && <Time day={dueOn} short />}
      </Td>
      {begun && (
        <Td label={words.complete}>
          {followed && (
            <span className="done-share">
              <span className={aside ? "track aside" : "track"} aria-hidden>
                <i style={{ width: `${participants > 0 ? (complete / participants) * 100 : 0}%` }} />
              </span>
              <span className="num">{words.of(complete, participants)}</span>
            </span>
          )}
        </Td>
      )}
      {begun && running && <Amount label={words.late} n={late} tone="off" />}
      {begun && <Amount label={words.failed} n={failed} tone="not" />}
    </tr>
  );
}

function Amount({ label, n, tone }: { label: string; n: number; tone: "off" | "not" }) {
  return (
    <Td label={label} align="end" tight className={`amount-${tone}`}>
      {n > 0 && <span className="num">{formatNumber(n)}</span>}
    </Td>
  );
}
