import type { Metadata } from "next";
import { routes as api } from "@/app/api/v1/routes";
import { Hero, PublicShell } from "@/components/layout/public-shell";
import { AppLink } from "@/components/ui/app-link";
import { groupBy } from "@/lib/core/lists";
import { operationsOf } from "@/lib/entrypoints/api/openapi";
import { env } from "@/lib/env";
import { Basics } from "./_parts/basics";
import { Operations } from "./_parts/operations";
import { developersWords as words } from "./words";

export const metadata: Metadata = { title: words.pageTitle };
export const dynamic = "force-dynamic";

export default function DevelopersPage() {
  const nouns = groupBy(operationsOf(api), ({ path }) => path.split("/")[1] ?? "");
  return (
    <PublicShell>
      <Hero seed="developers">
        <h1 className="d1">{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <nav aria-label={words.onThisPage} className="acts mt-4 gap-x-5">
          {[...nouns.keys()].map((noun) => (
            <AppLink key={noun} className="link" href={`#${noun}`}>
              {noun}
            </AppLink>
          ))}
        </nav>
      </Hero>
      <div className="pub">
        <Basics baseUrl={env.baseUrl} />
        {[...nouns].map(([noun, items]) => (
          <Operations key={noun} noun={noun} items={items} baseUrl={env.baseUrl} />
        ))}
      </div>
    </PublicShell>
  );
}
