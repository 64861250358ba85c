import { FileText, Share2, Sparkle } from "lucide-react";
import { accentOf } from "@/components/layout/issuer-accent";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { Medal } from "@/components/public/medal";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/time";
import { byIssuer, isNew, type OwnCredential } from "@/lib/profiles/rules/own-credential";
import { routes } from "@/lib/routes";
import { walletWords as words } from "../words";
import { VisibilitySwitch } from "./show-form";

/** All credentials, newest first; under their issuers where there are several. */
export function Wallet({ credentials, profile }: { credentials: readonly OwnCredential[]; profile: boolean }) {
  const groups = byIssuer(credentials);
  return (
    <>
      {groups.map(({ issuer, credentials }) => (
        <section
          className="wallet"
          key={issuer.id}
          aria-labelledby={`of-${issuer.id}`}
          style={accentOf(issuer.accentHue, issuer.accentChroma)}
        >
          <h2 id={`of-${issuer.id}`} className="of-issuer">
            <WorkspaceMark id={issuer.id} size={22} />
            <AppLink href={routes.issuer(issuer.slug)}>
              <bdi>{issuer.name}</bdi>
            </AppLink>
            <span className="num">{credentials.length}</span>
          </h2>
          <ul>
            {credentials.map((credential) => (
              <Card key={credential.id} credential={credential} news={profile && isNew(credential)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Card({ credential, news }: { credential: OwnCredential; news: boolean }) {
  const { id, achievement, verdict, issuedOn, expiresOn, visibility } = credential;
  const address = routes.myCredential(id);
  return (
    <li className="card">
      <AppLink href={address} className={verdict.sheet === "faded" ? "thumb faded" : "thumb"} aria-hidden tabIndex={-1}>
        <Thumbnail credential={credential} />
      </AppLink>
      <div className="tx">
        <h3>
          <AppLink href={address}>
            <bdi>{achievement.name}</bdi>
          </AppLink>
        </h3>
        <p>
          <Time day={issuedOn} />
          {verdict.state === "valid" && expiresOn && (
            <>
              {words.validThrough}
              <Time day={expiresOn} />
            </>
          )}
        </p>
        {verdict.sentence && <p>{verdict.sentence}</p>}
        <p className="states">
          <Badge status={verdict.state}>{verdict.word}</Badge>
          {news && (
            <span className="seen">
              <Sparkle aria-hidden />
              {words.isNew}
            </span>
          )}
        </p>
        <div className="acts">
          {visibility === "public" && (
            <Button size="sm" href={`${address}#share`} icon={<Share2 aria-hidden />}>
              {words.share}
              <span className="sr"> {achievement.name}</span>
            </Button>
          )}
          {verdict.sheet !== "withheld" && (
            <Button size="sm" href={`${address}/certificate.pdf`} download icon={<FileText aria-hidden />}>
              {words.pdf}
              <span className="sr"> {achievement.name}</span>
            </Button>
          )}
          <VisibilitySwitch credential={credential} />
        </div>
      </div>
    </li>
  );
}

/** A public one comes from where everybody gets it, so that it is drawn once. Until it is there its title stands on the paper. */
export function Thumbnail({ credential, loading = "lazy" }: { credential: OwnCredential; loading?: "lazy" | "eager" }) {
  const { id, verdict, visibility, achievement, workspace } = credential;
  if (verdict.sheet === "withheld")
    return (
      <Medal id={achievement.id} type={achievement.type} level={achievement.level} accentHue={workspace.accentHue} />
    );
  const base = visibility === "public" ? routes.credential(id) : routes.myCredential(id);
  return (
    <span className="sheet-lies">
      <span aria-hidden>
        <bdi>{achievement.name}</bdi>
      </span>
      {/* biome-ignore lint/performance/noImgElement: drawn by us in the widths that it is shown in */}
      <img src={`${base}/image.png?width=800`} width={800} height={566} loading={loading} decoding="async" alt="" />
    </span>
  );
}
