import { BadgeCheck } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { said } from "@/components/ui/said";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { routes } from "@/lib/routes";
import type { IssuerStanding } from "@/lib/verification/rules/issuer-standing";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import type { Verdict } from "@/lib/verification/rules/verdict";
import { headWords as words } from "../words";

/** Over so many letters a title would fill the first screen. */
const LONG = 60;
type Props = { credential: PublicCredential; verdict: Verdict; standing: IssuerStanding };

/** What it is, whose it is, and how it stands at this moment. */
export function VerdictHead({ credential, verdict, standing }: Props) {
  const { workspace, achievement, newer } = credential;
  const awarded = verdict.state === "revoked" ? words.wasAwarded : words.awarded;
  const issuer = (
    <AppLink className="link" href={routes.issuer(workspace.slug)}>
      <bdi>{workspace.name}</bdi>
    </AppLink>
  );
  return (
    <header className="verdict">
      <div className="state">
        <Badge status={verdict.state}>{verdict.word}</Badge>
        <span>{words.checked}</span>
      </div>
      {verdict.sentence && (
        <p className="said">
          {verdict.sentence}
          {newer && (
            <>
              {" "}
              <AppLink className="link" href={routes.credential(newer)}>
                {words.newer}
              </AppLink>
            </>
          )}
        </p>
      )}
      <h1 className={achievement.name.length > LONG ? "d1 long" : "d1"}>{achievement.name}</h1>
      <p className="to">
        {said(awarded(<Holder credential={credential} />, issuer))}
        {standing.kind === "proven" && (
          <span className="proven" title={standing.sentence}>
            <BadgeCheck aria-hidden />
            <VisuallyHidden>{words.verifiedIssuer}</VisuallyHidden>
          </span>
        )}
      </p>
    </header>
  );
}

function Holder({ credential: { recipientName, profile } }: { credential: PublicCredential }) {
  const name = <bdi>{recipientName}</bdi>;
  if (!profile) return <b>{name}</b>;
  return (
    <AppLink className="link" href={routes.profile(profile.handle)}>
      {name}
    </AppLink>
  );
}
