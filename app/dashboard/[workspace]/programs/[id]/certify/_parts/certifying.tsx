import { Lock, Mail, UserRound } from "lucide-react";
import type { Consequence, Part } from "@/components/ui/consequences";
import { formatDay } from "@/components/ui/format";
import type { Locale } from "@/lib/core/locale";
import type { CertifyPreview } from "@/lib/programs/rules/certify-view";
import { certifyWords as words } from "../../../words/certify";

/** Everybody who passed, split to scale by what they get. */
export function certifySplit({ totals: { certified, drafts, kept } }: CertifyPreview): Part[] {
  return [
    { value: certified, label: words.split.certified },
    { value: drafts, label: words.split.drafts, look: "dashed" },
    { value: kept, label: words.split.kept, look: "grey" },
  ];
}

/** What adding it does, to how many; only what happens to somebody is said. */
export function certifying({ totals, certification, room, issuedOn }: CertifyPreview, locale: Locale): Consequence[] {
  const { passed, certified, drafts, kept, replacing, expiresEarlier, expired } = totals;
  const day = formatDay(issuedOn, "long", locale);
  const some = (count: number, fact: (n: number) => string, line: string): Consequence[] =>
    count > 0 ? [{ count, fact: fact(count), line }] : [];
  const nobody = { icon: <UserRound aria-hidden />, fact: words.nobody, line: words.nobodyLine };
  return [
    ...(passed === 0 ? [nobody] : []),
    ...some(certified, words.certified, words.certifiedLine(certification.name, day)),
    ...some(drafts, words.drafts, words.draftsLine(room ?? 0)),
    ...some(kept, words.kept, words.keptLine),
    ...some(replacing, words.replacing, words.replacingLine),
    ...some(expiresEarlier, words.earlier, words.earlierLine),
    ...some(expired, words.expired, words.expiredLine),
    ...(certified > 0 ? [{ icon: <Mail aria-hidden />, fact: words.mail, line: words.mailLine }] : []),
    { icon: <Lock aria-hidden />, fact: words.snapshot, line: words.snapshotLine },
  ];
}
