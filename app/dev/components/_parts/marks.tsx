import { Diamond } from "@/components/ui/diamond";
import { InfoTip } from "@/components/ui/info-tip";
import { MiniBars } from "@/components/ui/mini-bars";
import { SearchField } from "@/components/ui/search-field";
import { ChartLegend, StackedBars } from "@/components/ui/stacked-bars";
import { WaymarkLogo } from "@/components/ui/waymark-logo";
import { Part } from "./part";

const MARKS = [
  { words: "Earned", state: "earned" },
  { words: "Earned, expired", state: "expired" },
  { words: "Next", state: "next" },
  { words: "Not yet", state: "not-yet" },
  { words: "Completed", state: "earned", completion: true },
  { words: "Completion, not yet", state: "not-yet", completion: true },
] as const;

const MONTHS = ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"];
const SERIES = [
  { label: "By pathway", series: 1, values: [12, 0, 38, 64, 80, 41] },
  { label: "By hand", series: 2, values: [4, 9, 0, 12, 22, 0] },
  { label: "Imported", series: 3, values: [0, 0, 0, 86, 0, 12] },
];

export function Marks() {
  return (
    <>
      <Part title="Marks" of="diamond waymark-logo" description="The diamond is the only mark.">
        <ul className="acts gap-6">
          {MARKS.map(({ words, ...mark }) => (
            <li key={words} className="flex items-center gap-2">
              <Diamond {...mark} /> {words}
            </li>
          ))}
          <li className="flex items-center gap-2">
            <WaymarkLogo /> Waymark
          </li>
        </ul>
      </Part>
      <Part title="Charts" of="stacked-bars mini-bars">
        <div className="mb-3 flex justify-end">
          <ChartLegend series={SERIES} />
        </div>
        <StackedBars
          label="Credentials issued by month, by source"
          columnHead="Month"
          columns={MONTHS.map((short) => ({ key: short, short, long: `${short} 2026` }))}
          series={SERIES}
          ticks={[0, 50, 100, 150, 200]}
        />
        <p className="mt-5 flex items-center gap-3">
          <MiniBars label="Share who hold each step" shares={[1, 0.82, 0.63, 0.4, 0.32]} goal /> Share who hold each
          step
        </p>
      </Part>
      <Part title="Search and definitions" of="search-field info-tip">
        <div className="acts">
          <SearchField label="Name or address" name="sample" className="w-[320px]" />
          <SearchField label="Name or address" name="sample2" defaultValue="zofia" className="w-[320px]" />
          <span>
            In progress <InfoTip label="In progress">Holds a step, and has not completed the pathway.</InfoTip>
          </span>
        </div>
      </Part>
    </>
  );
}
