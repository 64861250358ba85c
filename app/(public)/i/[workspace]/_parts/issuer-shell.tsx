import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import type { PublicIssuer } from "@/lib/pathways/rules/public-views";
import { routes } from "@/lib/routes";

/** The frame of all that an issuer shows. */
export function IssuerShell({ issuer, children }: { issuer: PublicIssuer; children: ReactNode }) {
  const portal = routes.issuer(issuer.slug);
  return (
    <PublicShell
      issuer={{ ...issuer, href: portal }}
      nav={
        <>
          <AppLink className="wide-only" href={`${portal}#pathways`}>
            Pathways
          </AppLink>
          <AppLink className="wide-only" href={`${portal}#achievements`}>
            Achievements
          </AppLink>
          <AppLink className="wide-only" href={routes.directory(issuer.slug)}>
            Directory
          </AppLink>
          <Button href={routes.verify()}>Verify a credential</Button>
        </>
      }
    >
      {children}
    </PublicShell>
  );
}

export function BackToIssuer({ issuer }: { issuer: PublicIssuer }) {
  return (
    <AppLink className="pub-back" href={routes.issuer(issuer.slug)}>
      <ArrowLeft aria-hidden />
      <span>
        All of <bdi>{issuer.name}</bdi>
      </span>
    </AppLink>
  );
}
