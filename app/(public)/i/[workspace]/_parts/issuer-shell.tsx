import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import type { PublicIssuer } from "@/lib/pathways/rules/public-views";
import { routes } from "@/lib/routes";
import { issuerShellWords as words } from "../words";

/** The frame of all that an issuer shows. */
export function IssuerShell({ issuer, children }: { issuer: PublicIssuer; children: ReactNode }) {
  const portal = routes.issuer(issuer.slug);
  return (
    <PublicShell
      issuer={{ ...issuer, href: portal }}
      nav={
        <>
          <AppLink className="wide-only" href={`${portal}#pathways`}>
            {words.pathways}
          </AppLink>
          <AppLink className="wide-only" href={`${portal}#achievements`}>
            {words.achievements}
          </AppLink>
          <AppLink className="wide-only" href={routes.directory(issuer.slug)}>
            {words.directory}
          </AppLink>
          <Button href={routes.verify()}>{words.verify}</Button>
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
        {words.backBefore}
        <bdi>{issuer.name}</bdi>
      </span>
    </AppLink>
  );
}
