import type { ReactNode } from "react";
import { AppLink } from "../ui/app-link";
import { WaymarkLogo } from "../ui/waymark-logo";
import { Contours } from "./contours";
import { preloadNewsreader } from "./preload-fonts";

type Props = { title: string; lede?: ReactNode; footer?: ReactNode; children: ReactNode };

/** Sign-in and its neighbours: one column on quiet terrain. */
export function AuthShell({ title, lede, footer, children }: Props) {
  preloadNewsreader();
  return (
    <div className="auth">
      <Contours seed="waymark" width={1440} height={900} />
      <header>
        <AppLink href="/" className="inline-flex items-center gap-2.5 font-[580]">
          <WaymarkLogo />
          Waymark
        </AppLink>
      </header>
      <main>
        <h1 className="d2">{title}</h1>
        {lede && <p className="lede">{lede}</p>}
        {children}
      </main>
      <footer>{footer}</footer>
    </div>
  );
}
