import { accentOf } from "@/components/layout/issuer-accent";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { Medal } from "@/components/public/medal";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { said } from "@/components/ui/said";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/core/locale";
import { byIssuer, type OwnCredential } from "@/lib/profiles/rules/own-credential";
import { routes } from "@/lib/routes";
import { credentialsWords as words } from "../words";

type Props = { name: string; credentials: readonly OwnCredential[]; locale: Locale };

/** What the person shows, under its issuers; each leads to the issuer's own record. */
export function ProfileCredentials({ name, credentials, locale }: Props) {
  if (credentials.length === 0) return null;
  return (
    <section className="prof-creds" aria-labelledby="credentials">
      <h2 className="d2" id="credentials">
        {words.title}
      </h2>
      {byIssuer(credentials).map(({ issuer, credentials }) => (
        <section key={issuer.id} aria-label={issuer.name} style={accentOf(issuer.accentHue, issuer.accentChroma)}>
          <h3 className="of-issuer">
            <WorkspaceMark id={issuer.id} size={22} />
            <AppLink href={routes.issuer(issuer.slug)}>
              <bdi>{issuer.name}</bdi>
            </AppLink>
            <span className="num">{credentials.length}</span>
          </h3>
          <ul>
            {credentials.map((credential) => (
              <Line key={credential.id} name={name} credential={credential} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

type LineProps = { name: string; credential: OwnCredential; locale: Locale };

function Line({ name, credential, locale }: LineProps) {
  const { id, achievement, workspace, verdict, issuedOn, expiresOn, awarded, recipientName } = credential;
  const until = verdict.state === "expired" ? words.wasUntil : words.until;
  const from = <Time day={issuedOn} locale={locale} />;
  return (
    <li>
      <Medal
        id={achievement.id}
        type={achievement.type}
        level={achievement.level}
        accentHue={workspace.accentHue}
        accentChroma={workspace.accentChroma}
      />
      <div className="tx">
        <AppLink className="t" href={routes.credential(id)}>
          <bdi>{achievement.name}</bdi>
        </AppLink>
        <p>
          {expiresOn ? said(until(from, <Time day={expiresOn} locale={locale} />)) : from}
          {awarded && words.completes}
          {recipientName !== name && said(words.issuedTo(<bdi>{recipientName}</bdi>))}
        </p>
        {verdict.state === "suspended" && <p>{verdict.sentence}</p>}
      </div>
      <Badge status={verdict.state}>{verdict.word}</Badge>
    </li>
  );
}
