import { ArrowLeft, FileText, Image } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Share } from "@/app/(public)/c/[id]/_parts/share";
import { accentOf } from "@/components/layout/issuer-accent";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { type Fact, Facts } from "@/components/ui/facts";
import { Time } from "@/components/ui/time";
import { requireUser } from "@/lib/auth/session";
import { TYPE_WORDS } from "@/lib/credentials/rules/achievement-words";
import { env } from "@/lib/env";
import { getOwnProfile } from "@/lib/profiles/reads/public-profile";
import type { OwnCredential } from "@/lib/profiles/rules/own-credential";
import { routes } from "@/lib/routes";
import { MeShell } from "../../_parts/me-shell";
import { EvidenceSwitch, ProfileSwitch, VisibilitySwitch } from "../../_parts/show-form";
import { Thumbnail } from "../../_parts/wallet";
import { credentialWords as words } from "../../words";
import { findOwn } from "./_find";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function OwnCredentialPage({ params }: Props) {
  const { id } = await params;
  const user = await requireUser(routes.myCredential(id));
  const [found, profile] = await Promise.all([findOwn(id), getOwnProfile(user, {})]);
  if (!found) notFound();
  const { own, credential } = found;
  const { verdict, visibility, achievement } = own;
  const address = routes.myCredential(id);
  const open = visibility === "public";
  return (
    <MeShell
      user={user}
      current="credentials"
      title={<bdi>{achievement.name}</bdi>}
      lede={verdict.sentence}
      actions={<Badge status={verdict.state}>{verdict.word}</Badge>}
    >
      <div className="own-cred" style={accentOf(own.workspace.accentHue, own.workspace.accentChroma)}>
        <section aria-label={words.certificate}>
          <div className={verdict.sheet === "faded" ? "wall faded" : "wall"}>
            <Thumbnail credential={own} loading="eager" />
          </div>
          {verdict.sheet !== "withheld" && (
            <div className="acts">
              <Button href={`${address}/certificate.pdf`} download icon={<FileText aria-hidden />}>
                {words.pdf}
              </Button>
              <Button href={`${address}/image.png?width=3508`} download icon={<Image aria-hidden />}>
                {words.image}
              </Button>
            </div>
          )}
        </section>
        <div>
          <Facts items={factsOf(own)} closed />
          <section className="own-part" aria-labelledby="seen">
            <h2 id="seen">{words.seen.title}</h2>
            <VisibilitySwitch credential={own} />
            <p>{open ? words.seen.public : words.seen.private}</p>
            {open && profile && (
              <>
                <ProfileSwitch credential={own} />
                <p>{words.seen.profileHint}</p>
              </>
            )}
            {open && (
              <div className="acts">
                <Button href={routes.credential(id)}>{words.seen.page}</Button>
              </div>
            )}
          </section>
          {own.evidence > 0 && (
            <section className="own-part" aria-labelledby="evidence">
              <h2 id="evidence">{words.evidence.title}</h2>
              <EvidenceSwitch credential={own} />
              <p>{own.showEvidence ? words.evidence.shown : words.evidence.hidden}</p>
            </section>
          )}
          {open && (
            <section className="own-part" id="share" aria-labelledby="share-title">
              <h2 id="share-title">{words.share}</h2>
              <Share credential={credential} url={env.baseUrl + routes.credential(id)} />
            </section>
          )}
          <AppLink className="pub-back" href={routes.me()}>
            <ArrowLeft aria-hidden />
            {words.back}
          </AppLink>
        </div>
      </div>
    </MeShell>
  );
}

function factsOf({
  workspace,
  recipientName,
  issuedOn,
  expiresOn,
  achievement,
  verdict,
  newer,
  id,
}: OwnCredential): Fact[] {
  const { facts } = words;
  return [
    {
      label: facts.issuedBy,
      value: (
        <AppLink className="link" href={routes.issuer(workspace.slug)}>
          <bdi>{workspace.name}</bdi>
        </AppLink>
      ),
    },
    {
      label: facts.issuedTo,
      value: (
        <>
          <bdi>{recipientName}</bdi>{" "}
          <AppLink className="link" href={`${routes.mySettings()}#names`}>
            {facts.writtenWrongly}
          </AppLink>
        </>
      ),
    },
    { label: facts.awarded, value: <Time day={issuedOn} /> },
    {
      label: verdict.state === "expired" ? facts.wasValid : facts.valid,
      value: expiresOn ? <Time day={expiresOn} /> : facts.noEnd,
    },
    { label: facts.kind, value: [TYPE_WORDS[achievement.type], achievement.level].filter(Boolean).join(", ") },
    {
      label: facts.newer,
      value: newer && (
        <AppLink className="link" href={routes.myCredential(newer)}>
          {facts.seeNewer}
        </AppLink>
      ),
    },
    { label: facts.id, value: <span className="id">{id}</span> },
  ];
}
