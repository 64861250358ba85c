import { type Fact, Facts } from "@/components/ui/facts";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/core/locale";
import { TYPE_WORDS } from "@/lib/credentials/rules/achievement-words";
import { env } from "@/lib/env";
import type { PublicProgress } from "@/lib/pathways/rules/public-progress";
import { routes } from "@/lib/routes";
import type { IssuerStanding } from "@/lib/verification/rules/issuer-standing";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import { factWords as words } from "../words";
import { Qr } from "./qr";
import { Share } from "./share";

type Props = { credential: PublicCredential; pathways: PublicProgress[]; standing: IssuerStanding; locale: Locale };

export function About(props: Props) {
  const { credential } = props;
  const url = env.baseUrl + routes.credential(credential.id);
  return (
    <section className="about" aria-label={words.title}>
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

function factsOf({ credential, pathways, standing, locale }: Props): Fact[] {
  const { state, issuedOn, expiresOn, timeZone, changedOn, achievement, awardedBy, id } = credential;
  const kind = TYPE_WORDS[achievement.type];
  const over = state === "expired" || state === "revoked";
  const endLabel: Partial<Record<typeof state, string>> = {
    expired: words.wasValidThrough,
    revoked: words.wouldHaveEnded,
  };
  const by = pathways.find((pathway) => pathway.id === awardedBy);
  const since = state in words.since ? words.since[state as keyof typeof words.since] : null;
  return [
    { label: words.awarded, value: <Time day={issuedOn} locale={locale} /> },
    ...(since && changedOn ? [{ label: since, value: <Time day={changedOn} locale={locale} /> }] : []),
    {
      label: endLabel[state] ?? words.validThrough,
      value: expiresOn ? (
        <>
          <Time day={expiresOn} locale={locale} /> <span className="text-ink-3">{words.zone(timeZone)}</span>
        </>
      ) : over ? null : (
        words.noEnd
      ),
    },
    { label: words.kind, value: achievement.level ? words.kindAndLevel(kind, achievement.level) : kind },
    {
      label: words.how,
      value: by && (by.completed ? words.byAllSteps(by.name, by.steps.length) : words.byPathway(by.name)),
    },
    { label: words.issuer, value: <Standing standing={standing} /> },
    { label: words.credential, value: <span className="id">{id}</span> },
  ];
}

function Standing({ standing: { address, short } }: { standing: IssuerStanding }) {
  if (!address) return words.noWebsite;
  return (
    <a className="link" href={address} rel="noopener">
      {short}
    </a>
  );
}
