import type { OwnCredential } from "@/lib/profiles/rules/own-credential";

type Certificate = Pick<OwnCredential, "newer"> & { verdict: Pick<OwnCredential["verdict"], "state"> };

/** The certificate that took the place of this one: then a list of news says no more of it than a line. */
export const newerOf = (certificate: Certificate | null, inList: boolean): OwnCredential["newer"] =>
  inList && certificate?.verdict.state === "replaced" ? certificate.newer : null;
