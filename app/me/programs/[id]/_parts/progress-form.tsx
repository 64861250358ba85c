import { setOwnProgressAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { OwnComponent } from "@/lib/programs/reads/own-program-view";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";
import { programPageWords } from "../../words";

const words = programPageWords.components;
type Said = Extract<ProgressStatus, "not_started" | "in_progress" | "complete">;
const WORD: Record<Said, string> = { not_started: words.takeBack, in_progress: words.begun, complete: words.done };
/** What they can say next; the last word can always be taken back. */
const NEXT: Record<Said, readonly Said[]> = {
  not_started: ["in_progress", "complete"],
  in_progress: ["complete", "not_started"],
  complete: ["not_started"],
};

/** How far a participant is, in their own words: a form for each, so that each answers with what it set. */
export function ProgressForm({ id, component }: { id: string; component: OwnComponent }) {
  const { id: componentId, status, name } = component;
  if (!(status in NEXT)) return null;
  return (
    <div className="own-progress">
      {NEXT[status as Said].map((next) => (
        <ActionForm
          key={next}
          action={setOwnProgressAction}
          className="contents"
          hidden={{ id, componentId, status: next }}
          done={words.saved(name, PROGRESS_STATUS_WORDS[next])}
        >
          <Button type="submit" size="sm" variant={next === "not_started" ? "quiet" : undefined}>
            {WORD[next]}
            <span className="sr">{words.about(name)}</span>
          </Button>
        </ActionForm>
      ))}
    </div>
  );
}
