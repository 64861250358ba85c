import type { ReactNode } from "react";
import { WaymarkLogo } from "../ui/waymark-logo";
import { verifyWords } from "./words";

/** The frame of a page that is shown when others cannot be: small, since every page carries it along, and without data. */
export function PlainShell({ children }: { children: ReactNode }) {
  return (
    <div className="pub-page">
      <header className="pub pub-top">
        <a className="mark" href="/">
          <WaymarkLogo />
          <b>Waymark</b>
        </a>
      </header>
      <main id="content">{children}</main>
    </div>
  );
}

/** `VerifyBox` without the parts that a script would have to bring. */
export function PlainVerifyBox() {
  return (
    <form className="find" action="/verify" method="get">
      <div className="with-icon bare">
        <input type="search" name="q" required placeholder={verifyWords.label} aria-label={verifyWords.label} />
      </div>
      <button type="submit" className="btn lg">
        {verifyWords.button}
      </button>
    </form>
  );
}
