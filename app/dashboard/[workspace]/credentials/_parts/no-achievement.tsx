import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { noAchievementWords as words } from "../words/issue";

/** Instead of a form that issues, while nothing is there to issue. */
export function NoAchievement({ createHref }: { createHref: string }) {
  const create = (
    <Button variant="ink" href={createHref}>
      {words.create}
    </Button>
  );
  return (
    <EmptyState title={words.title} action={create}>
      {words.text}
    </EmptyState>
  );
}
