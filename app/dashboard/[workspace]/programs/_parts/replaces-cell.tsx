import { formatDay } from "@/components/ui/format";
import { Td } from "@/components/ui/table";
import type { Locale } from "@/lib/core/locale";
import type { EndPreviewPerson } from "@/lib/programs/rules/end-view";
import { previewPeopleWords as words } from "../words/confirmations";

type Props = { row: Pick<EndPreviewPerson, "replaces" | "moves">; locale: Locale };

/** In whose place somebody's certificate comes, and whether that one would have been valid for longer. */
export function ReplacesCell({ row: { replaces, moves }, locale }: Props) {
  if (!replaces) return <Td label={words.replaces} />;
  const { expiresOn } = replaces;
  return (
    <Td label={words.replaces}>
      <span className="stack-2">
        <span>{expiresOn ? words.presentUntil(formatDay(expiresOn, "short", locale)) : words.presentNoEnd}</span>
        {moves && <small className="warn">{words.moves[moves]}</small>}
      </span>
    </Td>
  );
}
