import { Check } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Trail } from "@/components/ui/trail";
import type { Permission } from "@/lib/governance/rules/permissions";
import type { routes } from "@/lib/routes";
import { FIRST_STEPS, type FirstStep, firstStepsWords } from "./words/first-steps";

type To = ReturnType<typeof routes.dashboard>;
type Begun = { achievements: number; issued: boolean; pathways: number; branded: boolean };
type Props = { name: string; begun: Begun; may: (permission: Permission) => boolean; to: To };

const ORDER = ["achievement", "credential", "pathway", "brand"] as const;

/** The way from an empty workspace to one that works by itself; every tick comes from what is there. */
export function FirstSteps({ name, begun, may, to }: Props) {
  const earnable = begun.achievements > 0;
  const done = { achievement: earnable, credential: begun.issued, pathway: begun.pathways > 0, brand: begun.branded };
  const open = {
    achievement: may("achievement.write"),
    credential: may("credential.issue") && earnable,
    pathway: may("pathway.write") && earnable,
    brand: may("workspace.update"),
  };
  const next = ORDER.find((step) => !done[step] && open[step]);
  const href = {
    achievement: to.newAchievement(),
    credential: to.issueCredentials(),
    pathway: to.newPathway(),
    brand: to.brand(),
  };
  const state = (step: FirstStep) => (done[step] ? "earned" : step === next ? "next" : "not-yet");
  const steps = (
    <section className="panel begin" aria-label={firstStepsWords.label}>
      <div className="begin-trail">
        <Trail
          label={firstStepsWords.label}
          steps={ORDER.map((step) => ({ id: step, name: FIRST_STEPS[step].name, state: state(step) }))}
        />
      </div>
      <ol className="begin-steps">
        {ORDER.map((step) => {
          const { title, text, verb } = FIRST_STEPS[step];
          return (
            <li key={step} className={step === next ? "row next" : "row"}>
              <div className="tx">
                <h2 className="lead">{title}</h2>
                <p>{text}</p>
              </div>
              {done[step] ? (
                <span className="begin-done">
                  <Check aria-hidden />
                  {firstStepsWords.done}
                </span>
              ) : (
                open[step] && (
                  <Button
                    variant={step === next ? "ink" : "default"}
                    size={step === next ? "md" : "sm"}
                    href={href[step]}
                  >
                    {verb}
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
  if (begun.issued) return steps;
  return (
    <div className="begin-cols">
      {steps}
      <figure className="begin-sample">
        <div className="wall">
          {/* biome-ignore lint/performance/noImgElement: drawn for this page at the size it is shown */}
          <img src={to.sampleCertificate()} width={800} height={566} alt={firstStepsWords.sampleOf(name)} />
        </div>
        <figcaption>{firstStepsWords.sample}</figcaption>
      </figure>
    </div>
  );
}
