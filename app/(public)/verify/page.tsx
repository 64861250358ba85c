import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Hero, PublicShell } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { Note } from "@/components/ui/note";
import { said } from "@/components/ui/said";
import { routes } from "@/lib/routes";
import { lookupHint, parseLookup } from "@/lib/verification/rules/parse-lookup";
import { verifyWords as words } from "../words";

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function VerifyPage({ searchParams }: Props) {
  const { q } = await searchParams;
  const asked = (Array.isArray(q) ? q[0] : q)?.trim();
  const id = asked ? parseLookup(asked) : null;
  if (id) redirect(routes.credential(id) as never);
  return (
    <PublicShell>
      <Hero seed="waymark">
        <h1 className="d1">{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <VerifyBox value={asked?.slice(0, 300)} />
        {asked && (
          <div className="mt-4 max-w-[480px]">
            <Note tone="expired" role="alert">
              {said(words.notFound(lookupHint(asked), <span className="id">cred_</span>))}
            </Note>
          </div>
        )}
      </Hero>
    </PublicShell>
  );
}
