import { Button } from "@/components/ui/button";
import { formatDay } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { said } from "@/components/ui/said";
import { isDay } from "@/lib/core/dates";
import type { ExtendChoice } from "@/lib/programs/rules/extend-choice";
import { extendWords as words } from "../../words/extend";

type Props = {
  choices: readonly ExtendChoice[];
  query: Record<string, string | undefined>;
  href: string;
  label: string;
};

/** What the form before has changed, as its answer says in the address. */
export function Extended({ choices, query: { component, until = "", extended, kept }, href, label }: Props) {
  const choice = choices.find(({ id }) => id === component);
  if (!choice || !isDay(until)) return null;
  const amount = (text: string | undefined) => (/^\d{1,6}$/.test(text ?? "") ? Number(text) : 0);
  return (
    <Note tone="valid" role="status" action={<Button href={href}>{label}</Button>}>
      {said(words.done(<bdi>{choice.name}</bdi>, amount(extended), formatDay(until)))}
      {words.kept(amount(kept))}
      {words.follows}
    </Note>
  );
}
