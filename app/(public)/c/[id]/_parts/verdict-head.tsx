import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { routes } from "@/lib/routes";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import type { Verdict } from "@/lib/verification/rules/verdict";

/** What it is, whose it is, and how it stands at this moment. */
export function VerdictHead({ credential, verdict }: { credential: PublicCredential; verdict: Verdict }) {
  const { workspace, achievement, recipientName, newer } = credential;
  return (
    <header className="verdict">
      <div className="state">
        <Badge status={verdict.state}>{verdict.word}</Badge>
        <span>Checked a moment ago</span>
      </div>
      {verdict.sentence && (
        <p className="said">
          {verdict.sentence}
          {newer && (
            <>
              {" "}
              <AppLink className="link" href={routes.credential(newer)}>
                See the newer one
              </AppLink>
            </>
          )}
        </p>
      )}
      <h1 className="d1">{achievement.name}</h1>
      <p className="to">
        {verdict.state === "revoked" ? "Was awarded to " : "Awarded to "}
        <b>
          <bdi>{recipientName}</bdi>
        </b>{" "}
        by{" "}
        <AppLink className="link" href={routes.issuer(workspace.slug)}>
          <bdi>{workspace.name}</bdi>
        </AppLink>
      </p>
    </header>
  );
}
