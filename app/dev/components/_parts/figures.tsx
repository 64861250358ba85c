import { TrendingDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Sparkline } from "@/components/ui/sparkline";
import { StatStrip } from "@/components/ui/stat-strip";
import { Trail, TrailMini, type TrailStep } from "@/components/ui/trail";
import { TrailFunnel } from "@/components/ui/trail-funnel";
import { Part } from "./part";

const NAMES = ["Data Literacy", "Cataloguing", "Quality & Lineage", "Privacy in Practice", "Stewardship Project"];
const HOLD = [1842, 1516, 1187, 934, 788];
const STATS = [
  {
    label: "Total recipients",
    value: 1842,
    note: "hold at least one step",
    spark: <Sparkline values={[3, 4, 3.5, 6, 5.5, 7, 6.8, 9, 8.6, 11]} />,
    definition: "Everyone who holds at least one step, expired ones included.",
  },
  {
    label: "In progress",
    value: 1073,
    note: "have begun, not completed",
    definition: "They hold a step and the pathway is not completed.",
  },
  { label: "Completed", value: 769, change: { by: "34", direction: "up" as const }, note: "in the last 7 days" },
  {
    label: "Completion rate",
    value: "41.7",
    unit: "%",
    change: { by: "1.2 pts", direction: "down" as const },
    note: "from 43.0%",
  },
];
const FUNNEL = NAMES.map((name, i) => ({
  id: name,
  name,
  recipients: HOLD[i] ?? 0,
  href: `/dev/components?missing=${i}`,
}));

const walk = (states: TrailStep["state"][], notes: string[] = []): TrailStep[] =>
  NAMES.map((name, i) => ({ id: name, name, state: states[i], note: notes[i] }));

export function Figures() {
  return (
    <>
      <Part title="Stat strip" of="stat-strip sparkline">
        <StatStrip items={STATS} />
      </Part>
      <Part title="Trail funnel" of="trail-funnel">
        <TrailFunnel
          label="Trail and funnel"
          stats={STATS}
          total={1842}
          steps={FUNNEL}
          completion={{ id: "c", name: "Certified Data Steward", recipients: 769 }}
          hint={
            <>
              <TrendingDown aria-hidden />
              <p>
                The largest drop is before <b>Quality & Lineage</b>: 329 fewer people hold it than hold Cataloguing.
              </p>
              <Button size="sm">See who</Button>
            </>
          }
        />
      </Part>
      <Part title="Trail funnel, nobody yet and many steps" of="trail-funnel">
        <TrailFunnel
          label="Empty"
          stats={STATS.slice(0, 2)}
          total={0}
          steps={FUNNEL.slice(0, 2).map((s) => ({ ...s, recipients: 0 }))}
          completion={{ id: "c", name: "Safe Workplace", recipients: 0 }}
        />
        <div className="mt-6">
          <TrailFunnel
            label="Long"
            stats={STATS}
            total={1842}
            steps={[
              ...FUNNEL,
              ...FUNNEL.map((s) => ({ ...s, id: `${s.id}2`, recipients: Math.round(s.recipients / 2) })),
            ]}
            completion={{ id: "c", name: "Everything", recipients: 312 }}
          />
        </div>
      </Part>
      <Part title="Trail" of="trail">
        <div className="grid gap-6">
          <Panel pad>
            <Trail
              label="Data Steward"
              steps={walk(["earned", "earned", "expired", "next", "not-yet"], ["Mar 2026", "May 2026"])}
              completion={{ id: "c", name: "Certified Data Steward", note: "Awarded by itself" }}
            />
          </Panel>
          <Panel pad>
            <Trail
              label="Completed"
              steps={walk(
                NAMES.map(() => "earned"),
                ["12 Jan 2026", "9 Feb 2026", "30 Mar 2026", "18 May 2026", "2 Nov 2026"],
              ).map((s, i) => ({ ...s, just: i === 4 }))}
              completion={{ id: "c", name: "Certified Data Steward", note: "This credential", earned: true }}
            />
          </Panel>
          <Trail
            ground="canvas"
            label="Structure"
            steps={walk([])}
            completion={{ id: "c", name: "Certified Data Steward", note: "Valid 2 years" }}
          />
          <div className="acts gap-6">
            <TrailMini states={["earned", "earned", "earned", "next", "not-yet"]} />
            <TrailMini states={["earned", "expired", "earned"]} />
            <TrailMini states={["earned", "earned", "earned"]} completed />
            <TrailMini states={["not-yet", "not-yet"]} label="2 steps" />
          </div>
        </div>
      </Part>
    </>
  );
}
