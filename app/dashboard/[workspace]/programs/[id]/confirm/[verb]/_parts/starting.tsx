import { Award, BookOpen, CalendarX, CircleAlert, UserRound } from "lucide-react";
import type { Consequence } from "@/components/ui/consequences";
import { formatDay } from "@/components/ui/format";
import type { Locale } from "@/lib/core/locale";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { counts } from "@/lib/programs/rules/standing";
import { startWarnings } from "@/lib/programs/rules/start-warnings";
import { startWords as words } from "../../../../words/confirmations";

type Facts = { certificationsEnabled: boolean; today: string; offTrack: number; locale: Locale };

/** What starting a program does: who sees it, what decides, what is late already, and what it leads to. */
export function starting(program: ProgramView, { certificationsEnabled, ...facts }: Facts): Consequence[] {
  const { participants, components, certificationName } = program;
  const counted = components.filter(counts).length;
  return [
    participants > 0
      ? { count: participants, fact: words.people(participants), line: words.peopleLine }
      : { icon: <UserRound aria-hidden />, fact: words.nobody, line: words.nobodyLine },
    counted > 0
      ? { count: counted, fact: words.counted(counted), line: words.countedLine }
      : { icon: <CircleAlert aria-hidden />, fact: words.uncounted, line: words.uncountedLine },
    ...warnings(program, facts),
    certificationName !== null
      ? { icon: <Award aria-hidden />, fact: words.certifies(certificationName), line: words.certifiesLine }
      : {
          icon: <Award aria-hidden />,
          fact: words.nothing,
          line: certificationsEnabled ? words.nothingLine : words.hiddenLine,
        },
  ];
}

function warnings({ components }: ProgramView, { today, offTrack, locale }: Omit<Facts, "certificationsEnabled">) {
  const { pastDue, unlinked } = startWarnings(components, today);
  const late = pastDue.map(({ name, dueOn }) => words.wasDue(name, dueOn ? formatDay(dueOn, "short", locale) : ""));
  const found: Consequence[] = [];
  if (offTrack > 0) found.push({ count: offTrack, fact: words.offTrack(offTrack), line: words.lateLine(late) });
  else if (late.length > 0)
    found.push({ icon: <CalendarX aria-hidden />, fact: words.late(late.length), line: words.lateLine(late) });
  for (const { name } of unlinked)
    found.push({ icon: <BookOpen aria-hidden />, fact: words.unlinked(name), line: words.unlinkedLine });
  return found;
}
