import { Button } from "@/components/ui/button";
import { type Fact, Facts } from "@/components/ui/facts";
import { Time } from "@/components/ui/time";
import { TYPE_WORDS } from "@/lib/credentials/rules/achievement-words";
import { env } from "@/lib/env";
import type { PublicProgress } from "@/lib/pathways/rules/public-progress";
import { routes } from "@/lib/routes";
import { linkedInAddress } from "@/lib/verification/rules/linked-in";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";

type Props = { credential: PublicCredential; pathways: PublicProgress[] };

export function About({ credential, pathways }: Props) {
  return (
    <section className="about" aria-label="Facts">
      <Facts items={factsOf(credential, pathways)} closed />
      {credential.state === "valid" && (
        <div className="acts">
          <Button
            variant="ink"
            size="lg"
            href={linkedInAddress(credential, env.baseUrl + routes.credential(credential.id))}
          >
            Add to LinkedIn
          </Button>
        </div>
      )}
    </section>
  );
}

const SINCE = { revoked: "Withdrawn", suspended: "On hold since", replaced: "Replaced" } as const;

function factsOf(credential: PublicCredential, pathways: PublicProgress[]): Fact[] {
  const { state, issuedOn, expiresOn, timeZone, changedOn, achievement, awardedBy, id } = credential;
  const over = state === "expired" || state === "revoked";
  const by = pathways.find((pathway) => pathway.id === awardedBy);
  const since = state in SINCE ? SINCE[state as keyof typeof SINCE] : null;
  return [
    { label: "Awarded", value: <Time day={issuedOn} /> },
    ...(since && changedOn ? [{ label: since, value: <Time day={changedOn} /> }] : []),
    {
      label: over ? "Was valid through" : "Valid through",
      value: expiresOn ? (
        <>
          <Time day={expiresOn} /> <span className="text-ink-3">{timeZone}</span>
        </>
      ) : over ? null : (
        "No end date"
      ),
    },
    { label: "Kind", value: [TYPE_WORDS[achievement.type], achievement.level].filter(Boolean).join(", ") },
    { label: "How", value: by && `By the ${by.name} pathway${by.completed ? `, all ${by.steps.length} steps` : ""}` },
    { label: "Credential", value: <span className="id">{id}</span> },
  ];
}
