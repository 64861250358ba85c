import { Link } from "react-email";
import { webAddress } from "./mail-layout";

/** By itself on the last line of a mail that nobody waits for: the way to get no more of them. */
export function StopLink({ url, children }: { url: string; children: string }) {
  return (
    <>
      <br />
      <Link className="ink-3" href={webAddress(url)} style={{ color: "inherit", textDecoration: "underline" }}>
        {children}
      </Link>
    </>
  );
}
