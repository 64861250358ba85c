import { Check } from "lucide-react";
import { isRowVerb, VERB_WORDS } from "@/components/credentials/verbs";
import { Note } from "@/components/ui/note";

const OTHERS: Record<string, string> = {
  again: "Issued again. This one takes the place of the earlier.",
  draft: "A draft was made: the credential limit leaves no room for more.",
  issued: "Issued.",
};

/** What was just done, said by the page that one comes back to. */
export function DidNote({ did, n }: { did?: string; n: number }) {
  if (!did) return null;
  const text = isRowVerb(did)
    ? n > 0
      ? VERB_WORDS[did].done(n)
      : "Nothing was changed: there was no room."
    : OTHERS[did];
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
