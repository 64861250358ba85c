import { ScanSearch } from "lucide-react";
import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { Button } from "@/components/ui/button";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { routes } from "@/lib/routes";
import { issuerStanding } from "@/lib/verification/rules/issuer-standing";
import { verdictOf } from "@/lib/verification/rules/verdict";
import { About } from "./_parts/about";
import { Checks } from "./_parts/checks";
import { credentialOfPage } from "./_parts/find-credential";
import { Gone } from "./_parts/gone";
import { Meaning } from "./_parts/meaning";
import { Pathways } from "./_parts/pathways";
import { Sheet } from "./_parts/sheet";
import { StructuredData } from "./_parts/structured-data";
import { VerdictHead } from "./_parts/verdict-head";
import { pageWords as words } from "./words";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await credentialOfPage((await params).id);
  if (found === "gone") return { title: words.goneTitle, robots: { index: false, follow: false } };
  const { id, achievement, recipientName, workspace, profile, ...credential } = found.credential;
  const listed = profile?.indexed ?? false; // its holder says whether search engines may list it
  const { word, sentence } = verdictOf({ ...credential, workspace });
  const title = words.title(achievement.name, recipientName, workspace.name);
  const description = words.description(word, sentence ?? words.awarded(recipientName, workspace.name));
  const image = {
    url: `${routes.credential(id)}/opengraph-image`,
    width: 1200,
    height: 630,
    alt: words.imageAlt(word, title),
  };
  return {
    title: { absolute: title },
    description,
    robots: { index: listed, follow: listed },
    alternates: { canonical: routes.credential(id) },
    openGraph: {
      type: "website",
      siteName: workspace.name,
      title,
      description,
      url: routes.credential(id),
      images: [image],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The verdict first, for whoever scanned the code; then the paper, the facts, the way there. Whole without JavaScript. */
export default async function CredentialPage({ params }: Props) {
  const found = await credentialOfPage((await params).id);
  if (found === "gone") return <Gone />;
  const { credential, pathways } = found;
  const { workspace } = credential;
  const locale = await localeOfReader();
  const verdict = verdictOf(credential, locale);
  const standing = issuerStanding(workspace);
  const parts = { credential, verdict, standing };
  const issuer = { ...workspace, href: routes.issuer(workspace.slug) };
  return (
    <PublicShell issuer={issuer} nav={<Verify />}>
      <article className={verdict.sheet === "withheld" ? "pub cred bare" : "pub cred"}>
        <VerdictHead {...parts} />
        <Sheet shown={found} verdict={verdict} />
        <Checks credential={credential} standing={standing} />
        <About credential={credential} pathways={pathways} standing={standing} locale={locale} />
      </article>
      <Pathways credential={credential} pathways={pathways} locale={locale} />
      <Meaning achievement={credential.achievement} evidence={credential.evidence} />
      <StructuredData {...parts} />
    </PublicShell>
  );
}

function Verify() {
  return (
    <Button href={routes.verify()} icon={<ScanSearch aria-hidden />}>
      {words.verifyAnother}
    </Button>
  );
}
