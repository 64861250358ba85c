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
import type { OwnCredential } from "@/lib/profiles/rules/own-credential";
import { routes } from "@/lib/routes";
import { MeShell } from "../../_parts/me-shell";
import { EvidenceForm, VisibilityForm } from "../../_parts/show-form";
import { Thumbnail } from "../../_parts/wallet";
import { ME_WORDS } from "../../words";
import { findOwn } from "./_find";

export const metadata: Metadata = { title: "Your credential", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function OwnCredentialPage({ params }: Props) {
  const { id } = await params;
  const user = await requireUser(routes.myCredential(id));
  const found = await findOwn(id);
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
        <section aria-label="Certificate">
          <div className={verdict.sheet === "faded" ? "wall faded" : "wall"}>
            <Thumbnail credential={own} loading="eager" />
          </div>
          {verdict.sheet !== "withheld" && (
            <div className="acts">
              <Button href={`${address}/certificate.pdf`} download icon={<FileText aria-hidden />}>
                PDF
              </Button>
              <Button href={`${address}/image.png?width=3508`} download icon={<Image aria-hidden />}>
                Image
              </Button>
            </div>
          )}
        </section>
        <div>
          <Facts items={factsOf(own)} closed />
          <section className="own-part" aria-labelledby="seen">
            <h2 id="seen">{open ? "Public" : "Only you see it"}</h2>
            <p>
              {open ? `${ME_WORDS.visibility.public} ${ME_WORDS.visibility.makePrivate}` : ME_WORDS.visibility.private}
            </p>
            <div className="acts">
              {open && <Button href={routes.credential(id)}>See its page</Button>}
              <VisibilityForm credential={own} />
            </div>
          </section>
          {own.evidence > 0 && (
            <section className="own-part" aria-labelledby="evidence">
              <h2 id="evidence">Evidence</h2>
              <p>{ME_WORDS.evidence[own.showEvidence ? "shown" : "hidden"]}</p>
              <EvidenceForm credential={own} />
            </section>
          )}
          {open && (
            <section className="own-part" id="share" aria-labelledby="share-title">
              <h2 id="share-title">Share</h2>
              <Share credential={credential} url={env.baseUrl + routes.credential(id)} />
            </section>
          )}
          <AppLink className="pub-back" href={routes.me()}>
            <ArrowLeft aria-hidden />
            All your credentials
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
  return [
    {
      label: "Issued by",
      value: (
        <AppLink className="link" href={routes.issuer(workspace.slug)}>
          <bdi>{workspace.name}</bdi>
        </AppLink>
      ),
    },
    {
      label: "Issued to",
      value: (
        <>
          <bdi>{recipientName}</bdi>{" "}
          <AppLink className="link" href={`${routes.mySettings()}#names`}>
            Written wrongly?
          </AppLink>
        </>
      ),
    },
    { label: "Awarded", value: <Time day={issuedOn} /> },
    {
      label: verdict.state === "expired" ? "Was valid through" : "Valid through",
      value: expiresOn ? <Time day={expiresOn} /> : "No end date",
    },
    { label: "Kind", value: [TYPE_WORDS[achievement.type], achievement.level].filter(Boolean).join(", ") },
    {
      label: "Newer one",
      value: newer && (
        <AppLink className="link" href={routes.myCredential(newer)}>
          See it
        </AppLink>
      ),
    },
    { label: "Credential", value: <span className="id">{id}</span> },
  ];
}
