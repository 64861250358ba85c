import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Hero, PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { Note } from "@/components/ui/note";
import { routes } from "@/lib/routes";
import { lookupHint, parseLookup } from "@/lib/verification/rules/parse-lookup";

export const metadata: Metadata = { title: "Verify a credential" };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function VerifyPage({ searchParams }: Props) {
  const { q } = await searchParams;
  const asked = (Array.isArray(q) ? q[0] : q)?.trim();
  const id = asked ? parseLookup(asked) : null;
  if (id) redirect(routes.credential(id) as never);
  return (
    <PublicShell>
      <Hero seed="waymark">
        <h1 className="d1">Verify a credential</h1>
        <p className="prose">
          Paste its link, or type the id that stands beside the code on the certificate. You see what the issuer’s
          record says at this moment.
        </p>
        <VerifyBox value={asked?.slice(0, 300)} />
        {asked && (
          <div className="mt-4 max-w-[480px]">
            <Note tone="expired" role="alert">
              {lookupHint(asked)} It begins with <span className="id">cred_</span> and has 32 letters and digits after
              it, as they stand beside the code on the certificate.
            </Note>
          </div>
        )}
      </Hero>
    </PublicShell>
  );
}
