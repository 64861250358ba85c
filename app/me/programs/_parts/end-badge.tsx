import { Badge } from "@/components/ui/badge";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { endWords as words } from "../words";

/** How it ended in a word. “Passed” is said of a certification; where none is to be seen, of the program. */
export function EndBadge({ program: { result } }: { program: OwnProgram }) {
  if (!result) return <Badge status="archived">{words.evaluating}</Badge>;
  if (result.result === "complete")
    return <Badge status="completed">{result.certification ? words.passed : words.completed}</Badge>;
  return result.certification ? (
    <Badge status="did_not_pass">{words.didNotPass}</Badge>
  ) : (
    <Badge status="archived">{words.notCompleted}</Badge>
  );
}
