import { clsx } from "clsx";
import { count } from "@/components/ui/format";
import { Trail, TrailMini } from "@/components/ui/trail";
import type { PickedStep } from "@/lib/pathways/rules/step-list";

/** More columns than names fit under. */
const NAMED = 9;
const TO_COME = ["First step", "Second step", "Third step"].map((name) => ({ id: name, name }));

type Props = { steps: readonly PickedStep[]; completion: PickedStep | null };

/** The pathway as recipients will see it, while it is being built: it stays in view above the fields. */
export function BuilderTrail({ steps, completion }: Props) {
  const shown = steps.length > 0 ? steps : TO_COME;
  const end = completion ?? { id: "completion", name: "What it awards" };
  return (
    <div className={clsx("builder-trail", shown.length > NAMED && "many")}>
      <h2>
        The trail <span>{steps.length > 0 ? count(steps.length, "step") : "as it will grow"}</span>
      </h2>
      <div className="hidden desk:block">
        <Trail
          label="Steps and completion"
          ground="canvas"
          steps={shown.map(({ id, name }) => ({ id, name, state: completion ? undefined : "not-yet" }))}
          completion={{ id: end.id, name: end.name, note: completion ? "Awarded by itself" : "To be chosen" }}
        />
      </div>
      <div className="desk:hidden">
        <TrailMini
          states={shown.map(() => "not-yet")}
          completed={completion !== null}
          label={`${shown.length} steps`}
        />
      </div>
    </div>
  );
}
