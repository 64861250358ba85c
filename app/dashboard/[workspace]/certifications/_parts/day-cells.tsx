import { Td } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { dayIn } from "@/lib/core/dates";
import { dayWords as words } from "../words/of-person";

type Props = {
  of: { startsOn: string; dueOn: string | null; completedAt: string | null; renewsOn: string | null };
  timeZone: string;
};

/** The four days of an assignment, a cell each. */
export function DayCells({ of: { startsOn, dueOn, completedAt, renewsOn }, timeZone }: Props) {
  const days = [
    { label: words.startsOn, day: startsOn },
    { label: words.dueOn, day: dueOn },
    { label: words.completedAt, day: completedAt && dayIn(timeZone, new Date(completedAt)) },
    { label: words.renewsOn, day: renewsOn },
  ];
  return days.map(({ label, day }) => (
    <Td key={label} label={label} align="end" tight dim={!day}>
      {day ? <Time day={day} short /> : words.noDay}
    </Td>
  ));
}
