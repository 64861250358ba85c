import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import type { IssuerStanding } from "@/lib/verification/rules/issuer-standing";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import { scriptSafeJson, structuredData } from "@/lib/verification/rules/structured-data";
import type { Verdict } from "@/lib/verification/rules/verdict";

type Props = { credential: PublicCredential; verdict: Verdict; standing: IssuerStanding };

/** The same for machines. A block of data, which no browser runs, and so one that needs no nonce. */
export function StructuredData({ credential, verdict, standing }: Props) {
  const { id, workspace, profile } = credential;
  const data = structuredData(credential, verdict, standing, {
    credential: env.baseUrl + routes.credential(id),
    issuer: env.baseUrl + routes.issuer(workspace.slug),
    image: verdict.sheet === "withheld" ? null : `${env.baseUrl}${routes.credential(id)}/image.png`,
    profile: profile && env.baseUrl + routes.profile(profile.handle),
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped for a script element by scriptSafeJson
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(data) }} />;
}
