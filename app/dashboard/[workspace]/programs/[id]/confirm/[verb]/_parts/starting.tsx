import { Award, CircleAlert, UserRound } from "lucide-react";
import type { Consequence } from "@/components/ui/consequences";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { counts } from "@/lib/programs/rules/standing";
import { startWords as words } from "../../../../words/confirmations";

/** What starting a program does: who sees it, what decides, and what it leads to. */
export function starting(program: ProgramView, certificationsEnabled: boolean): Consequence[] {
  const { participants, components, certificationName } = program;
  const counted = components.filter(counts).length;
  return [
    participants > 0
      ? { count: participants, fact: words.people(participants), line: words.peopleLine }
      : { icon: <UserRound aria-hidden />, fact: words.nobody, line: words.nobodyLine },
    counted > 0
      ? { count: counted, fact: words.counted(counted), line: words.countedLine }
      : { icon: <CircleAlert aria-hidden />, fact: words.uncounted, line: words.uncountedLine },
    certificationName !== null
      ? { icon: <Award aria-hidden />, fact: words.certifies(certificationName), line: words.certifiesLine }
      : {
          icon: <Award aria-hidden />,
          fact: words.nothing,
          line: certificationsEnabled ? words.nothingLine : words.hiddenLine,
        },
  ];
}
