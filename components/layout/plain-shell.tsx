import type { ReactNode } from "react";
import { WaymarkLogo } from "../ui/waymark-logo";

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
        <input
          type="search"
          name="q"
          required
          placeholder="A credential’s link or id"
          aria-label="A credential’s link or id"
        />
      </div>
      <button type="submit" className="btn lg">
        Verify
      </button>
    </form>
  );
}
