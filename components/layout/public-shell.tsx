import type { ReactNode } from "react";
import { routes } from "@/lib/routes";
import { AppLink } from "../ui/app-link";
import { WaymarkLogo } from "../ui/waymark-logo";
import { Contours } from "./contours";
import { accentOf } from "./issuer-accent";
import { preloadNewsreader } from "./preload-fonts";
import { publicShellWords, skipWords } from "./words";
import { WorkspaceMark } from "./workspace-mark";

type Issuer = {
  id: string;
  name: string;
  href: string;
  slug?: string;
  logoHash?: string | null;
  accentHue?: number;
  accentChroma?: number;
};
type Props = { issuer?: Issuer; nav?: ReactNode; footer?: ReactNode; children: ReactNode };

/** A page for everybody: the issuer's line, the content, Waymark's quiet line. */
export function PublicShell({ issuer, nav, footer, children }: Props) {
  preloadNewsreader();
  return (
    <div
      className="pub-page"
      style={issuer?.accentHue === undefined ? undefined : accentOf(issuer.accentHue, issuer.accentChroma)}
    >
      <a className="skip" href="#content">
        {skipWords}
      </a>
      <header className="pub pub-top">
        {issuer ? (
          <AppLink className="mark" href={issuer.href}>
            <WorkspaceMark id={issuer.id} logo={logoOf(issuer)} />
            <b>
              <bdi>{issuer.name}</bdi>
            </b>
          </AppLink>
        ) : (
          <AppLink className="mark" href="/">
            <WaymarkLogo />
            <b>Waymark</b>
          </AppLink>
        )}
        {nav && <nav aria-label={publicShellWords.site}>{nav}</nav>}
      </header>
      <main id="content">{children}</main>
      <Footer>{footer}</Footer>
    </div>
  );
}

function logoOf({ slug, logoHash }: Issuer): string | null {
  return slug && logoHash ? routes.logo(slug, logoHash) : null;
}

function Footer({ children }: { children?: ReactNode }) {
  return (
    <footer className="foot">
      <div className="pub">
        <AppLink className="wm" href="/">
          <WaymarkLogo size={18} />
          Waymark
        </AppLink>
        <span>{publicShellWords.promise}</span>
        <nav aria-label={publicShellWords.foot}>
          <AppLink href="/verify">{publicShellWords.verify}</AppLink>
          {children}
        </nav>
      </div>
    </footer>
  );
}

/** The head of a public page, with the terrain that belongs to `seed` behind it. */
export function Hero({ seed, children }: { seed: string; children: ReactNode }) {
  return (
    <div className="hero">
      <Contours seed={seed} />
      <div className="pub">{children}</div>
    </div>
  );
}

/** A titled part of a public page: serif title at the left, content at the right. */
export function PublicSection({
  title,
  description,
  children,
  id,
}: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section className="pub-sec" id={id}>
      <header>
        <h2 className="d2">{title}</h2>
        {description && <p>{description}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}
