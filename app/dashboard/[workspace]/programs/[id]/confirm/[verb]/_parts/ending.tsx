import { CalendarX, Lock } from "lucide-react";
import type { Consequence, Part } from "@/components/ui/consequences";
import { formatDay } from "@/components/ui/format";
import { daysSinceEpoch } from "@/lib/core/dates";
import type { Locale } from "@/lib/core/locale";
import type { EndPreview } from "@/lib/programs/rules/end-view";
import { endWords as words } from "../../../../words/confirmations";

/** Everybody in it, split to scale by what becomes of them. */
export function endSplit({ totals, certification }: EndPreview): Part[] {
  const { complete, certified, drafts, notPassed } = totals;
  const passed: Part[] = certification
    ? [
        { value: certified, label: words.split.certified },
        { value: drafts, label: words.split.drafts, look: "dashed" },
      ]
    : [{ value: complete, label: words.split.complete }];
  return [...passed, { value: notPassed, label: words.split.notPassed, look: "grey" }];
}

/** What ending does, to how many; only what happens to somebody is said. `endsOn`: the day on which it was to end. */
export function ending(
  { totals, certification, noCertificate, room, issuedOn }: EndPreview,
  endsOn: string | null,
  locale: Locale,
) {
  const { complete, certified, drafts, notPassed, replacing, expiresEarlier } = totals;
  const day = formatDay(issuedOn, "long", locale);
  const passed: Consequence[] = certification
    ? [
        {
          count: certified,
          fact: words.certified(certified),
          line: certified > 0 ? words.certifiedLine(certification.name, day) : words.nobodyCertified,
        },
      ]
    : [{ count: complete, fact: words.complete(complete), line: noCertificate && words.noCertificate[noCertificate] }];
  const some = (count: number, fact: (n: number) => string, line: string): Consequence[] =>
    count > 0 ? [{ count, fact: fact(count), line }] : [];
  const early = endsOn === null ? 0 : daysSinceEpoch(endsOn) - daysSinceEpoch(issuedOn);
  return [
    ...(early > 0 && endsOn !== null
      ? [
          {
            icon: <CalendarX aria-hidden />,
            fact: words.early(early),
            line: words.earlyLine(formatDay(endsOn, "long", locale)),
          },
        ]
      : []),
    ...passed,
    ...some(drafts, words.drafts, words.draftsLine(room ?? 0)),
    ...some(notPassed, words.notPassed, words.notPassedLine),
    ...some(replacing, words.replacing, words.replacingLine),
    ...some(expiresEarlier, words.earlier, words.earlierLine),
    { icon: <Lock aria-hidden />, fact: words.snapshot, line: words.snapshotLine },
  ];
}
