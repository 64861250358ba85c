import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/components/ui/format";
import { Trail } from "@/components/ui/trail";
import type { Locale } from "@/lib/core/locale";
import type { PublicProgress, PublicStep } from "@/lib/pathways/rules/public-progress";
import { routes } from "@/lib/routes";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import { pathwayWords as words } from "../words";

type Props = { credential: PublicCredential; pathways: PublicProgress[]; locale: Locale };

/** The active pathways that it belongs to, with its holder's progress on each. */
export function Pathways({ credential, pathways, locale }: Props) {
  if (pathways.length === 0) return null;
  return (
    <section className="pub cred-part" aria-labelledby="pathways">
      <div className="sec-h">
        <h2 className="d3" id="pathways">
          {words.partOf(pathways.length)}
        </h2>
      </div>
      {pathways.map((pathway) => (
        <Progress key={pathway.id} credential={credential} pathway={pathway} locale={locale} />
      ))}
    </section>
  );
}

type ProgressProps = Omit<Props, "pathways"> & { pathway: PublicProgress };

function Progress({ credential, pathway, locale }: ProgressProps) {
  const { id, name, steps, completion } = pathway;
  const place = ({ achievementId, name, earnedOn, credentialId }: Omit<PublicStep, "state">) => {
    const here = achievementId === credential.achievement.id && (!credentialId || credentialId === credential.id);
    const elsewhere = credentialId && credentialId !== credential.id;
    return {
      id: achievementId,
      name,
      href: elsewhere ? routes.credential(credentialId) : undefined,
      note: here ? words.here : earnedOn ? formatDay(earnedOn, "long", locale) : undefined,
    };
  };
  return (
    <div className="panel">
      <header>
        <h3>
          <AppLink className="link" href={routes.issuerPathway(credential.workspace.slug, id)}>
            {name}
          </AppLink>
        </h3>
        <p className="num">{progressWords(pathway)}</p>
      </header>
      <Trail
        label={words.trail(credential.recipientName, name)}
        steps={steps.map((step) => ({ ...place(step), state: step.state, note: noteOf(step, place(step).note) }))}
        completion={{ ...place(completion), earned: completion.earned }}
      />
    </div>
  );
}

function noteOf(step: PublicStep, note: string | undefined): string | undefined {
  if (step.state !== "expired") return note;
  return note ? words.expiredAfter(note) : words.expired;
}

function progressWords({ earned, steps, completed }: PublicProgress): string {
  return completed ? words.completed(steps.length) : words.progress(earned, steps.length);
}
