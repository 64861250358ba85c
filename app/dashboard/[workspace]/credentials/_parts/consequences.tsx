import { ArrowRight } from "lucide-react";
import type { RowVerb } from "@/components/credentials/verbs";
import { VERB_WORDS } from "@/components/credentials/words";
import type { Consequence } from "@/components/ui/consequences";
import { getUsage } from "@/lib/governance/reads/get-usage";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { actWords } from "../words/list";

/** How many more may be issued; null where nothing limits it. */
export async function roomFor(actor: Actor): Promise<number | null> {
  const { issued, limit } = await ask(getUsage, actor, {});
  return limit === null ? null : Math.max(0, limit - issued);
}

type Props = { verb: RowVerb; fitting: number; room: number | null; others?: Consequence; job?: boolean };

/** What a verb will do, to how many, and what it leaves alone. */
export function consequencesOf({ verb, fitting, room, others, job }: Props): Consequence[] {
  const words = VERB_WORDS[verb];
  const going = room === null ? fitting : Math.min(room, fitting);
  const icon = <ArrowRight aria-hidden />;
  return [
    ...(going > 0 ? [{ count: going, fact: words.fact(going), line: words.line }] : []),
    ...(going < fitting ? [{ count: fitting - going, fact: actWords.waits, line: actWords.waitsLine }] : []),
    ...(words.besides ?? []).map((each) => ({ ...each, icon })),
    ...(others?.count ? [others] : []),
    ...(job ? [{ fact: actWords.job, line: actWords.jobLine, icon }] : []),
  ];
}
