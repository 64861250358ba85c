import { type Fact, Facts } from "@/components/ui/facts";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/core/locale";
import { TYPE_WORDS } from "@/lib/credentials/rules/achievement-words";
import { env } from "@/lib/env";
import type { PublicProgress } from "@/lib/pathways/rules/public-progress";
import { routes } from "@/lib/routes";
import type { IssuerStanding } from "@/lib/verification/rules/issuer-standing";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import { Qr } from "./qr";
import { Share } from "./share";
import { words } from "./words";

type Props = { credential: PublicCredential; pathways: PublicProgress[]; standing: IssuerStanding; locale: Locale };

export function About(props: Props) {
  const { credential } = props;
  const url = env.baseUrl + routes.credential(credential.id);
  return (
    <section className="about" aria-label="Facts">
      <Facts items={factsOf(props)} closed />
      <Share credential={credential} url={url} />
      <div className="print-only" aria-hidden>
        <Qr text={url} label="" />
        <p>
          {words.print} <b>{url}</b>
        </p>
      </div>
    </section>
  );
}

const SINCE = { revoked: "Withdrawn", suspended: "On hold since", replaced: "Replaced" } as const;

function factsOf({ credential, pathways, standing, locale }: Props): Fact[] {
  const { state, issuedOn, expiresOn, timeZone, changedOn, achievement, awardedBy, id } = credential;
  const over = state === "expired" || state === "revoked";
  const by = pathways.find((pathway) => pathway.id === awardedBy);
  const since = state in SINCE ? SINCE[state as keyof typeof SINCE] : null;
  return [
    { label: "Awarded", value: <Time day={issuedOn} locale={locale} /> },
    ...(since && changedOn ? [{ label: since, value: <Time day={changedOn} locale={locale} /> }] : []),
    {
      label: over ? "Was valid through" : "Valid through",
      value: expiresOn ? (
        <>
          <Time day={expiresOn} locale={locale} /> <span className="text-ink-3">({timeZone})</span>
        </>
      ) : over ? null : (
        "No end date"
      ),
    },
    { label: "Kind", value: [TYPE_WORDS[achievement.type], achievement.level].filter(Boolean).join(", ") },
    { label: "How", value: by && `By the ${by.name} pathway${by.completed ? `, all ${by.steps.length} steps` : ""}` },
    { label: "Issuer", value: <Standing standing={standing} /> },
    { label: "Credential", value: <span className="id">{id}</span> },
  ];
}

function Standing({ standing: { address, short } }: { standing: IssuerStanding }) {
  if (!address) return "Website not known";
  return (
    <a className="link" href={address} rel="noopener">
      {short}
    </a>
  );
}
