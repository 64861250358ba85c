import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PROGRESS_STATUSES } from "@/lib/programs/rules/vocabulary";
import { setWords as words } from "../../../../words/confirmations";

type Props = { path: string; components: readonly { id: string; name: string }[]; back: string; cancel: ReactNode };

/** Which component and which status, for whoever comes without having chosen them; the same address then says what will happen. */
export function ChooseStatus({ path, components, back, cancel }: Props) {
  if (components.length === 0) return <EmptyState title={words.allFollow} action={cancel} />;
  return (
    <form method="get" action={path} className="form">
      <input type="hidden" name="back" value={back} />
      <Select
        name="componentId"
        label={words.component}
        options={components.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="status"
        label={words.status}
        defaultValue="complete"
        options={PROGRESS_STATUSES.map((value) => ({ value, label: PROGRESS_STATUS_WORDS[value] }))}
      />
      <div className="acts">
        <Button type="submit" variant="ink">
          {words.goOn}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
