import { clsx } from "clsx";
import { Trail, TrailMini } from "@/components/ui/trail";
import type { PickedStep } from "@/lib/pathways/rules/step-list";
import { builderTrailWords as words } from "./words";

/** More columns than names fit under. */
const NAMED = 9;
const TO_COME = words.placeholders.map((name) => ({ id: name, name }));

type Props = { steps: readonly PickedStep[]; completion: PickedStep | null };

/** The pathway as recipients will see it, while it is being built: it stays in view above the fields. */
export function BuilderTrail({ steps, completion }: Props) {
  const shown = steps.length > 0 ? steps : TO_COME;
  const end = completion ?? { id: "completion", name: words.completion };
  return (
    <div className={clsx("builder-trail", shown.length > NAMED && "many")}>
      <h2>
        {words.title} <span>{steps.length > 0 ? words.steps(steps.length) : words.toCome}</span>
      </h2>
      <div className="hidden desk:block">
        <Trail
          label={words.label}
          ground="canvas"
          steps={shown.map(({ id, name }) => ({ id, name, state: completion ? undefined : "not-yet" }))}
          completion={{ id: end.id, name: end.name, note: completion ? words.awarded : words.toBeChosen }}
        />
      </div>
      <div className="desk:hidden">
        <TrailMini
          states={shown.map(() => "not-yet")}
          completed={completion !== null}
          label={words.steps(shown.length)}
        />
      </div>
    </div>
  );
}
