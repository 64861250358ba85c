import { Check } from "lucide-react";
import { isRowVerb } from "@/components/credentials/verbs";
import { VERB_WORDS } from "@/components/credentials/words";
import { Note } from "@/components/ui/note";
import { didWords } from "../words/list";

const OTHERS: Record<string, string> = { again: didWords.again, draft: didWords.draft, issued: didWords.issued };

/** What was just done, said by the page that one comes back to. */
export function DidNote({ did, n }: { did?: string; n: number }) {
  if (!did) return null;
  const text = isRowVerb(did) ? (n > 0 ? VERB_WORDS[did].done(n) : didWords.nothing) : OTHERS[did];
  if (!text) return null;
  return (
    <Note
      tone={did === "draft" || (isRowVerb(did) && n === 0) ? "draft" : "valid"}
      icon={<Check aria-hidden />}
      role="status"
    >
      {text}
    </Note>
  );
}
