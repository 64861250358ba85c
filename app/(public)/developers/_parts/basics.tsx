import type { ReactNode } from "react";
import { PublicSection } from "@/components/layout/public-shell";
import { Code, CopyField } from "@/components/ui/copy-field";
import { Facts } from "@/components/ui/facts";
import { said } from "@/components/ui/said";
import { ERRORS } from "@/lib/core/errors";
import { againWords, beginWords, errorWords, limitWords, listWords, severalWords } from "../words";

const code = (name: string) => <Code>{name}</Code>;
const OPENAPI = "/api/v1/openapi.json";

/** What holds for every address alike. */
export function Basics({ baseUrl }: { baseUrl: string }) {
  return (
    <>
      <PublicSection title={beginWords.title} description={beginWords.help}>
        <Text>{beginWords.keys}</Text>
        <div className="mt-3 mb-4">
          <CopyField
            tall
            label={beginWords.firstRequest}
            value={`KEY=wm_…\ncurl "${baseUrl}/api/v1/workspace" -H "Authorization: Bearer $KEY"`}
          />
        </div>
        <Text>{said(beginWords.names(code, <a href={OPENAPI}>{OPENAPI.split("/").at(-1)}</a>))}</Text>
      </PublicSection>
      {[listWords, againWords, severalWords, limitWords].map(({ title, text }) => (
        <PublicSection key={title} title={title}>
          <Text>{said(text(code))}</Text>
        </PublicSection>
      ))}
      <PublicSection title={errorWords.title} description={errorWords.help}>
        <Facts
          items={Object.entries(ERRORS).map(([code, { status, title }]) => ({
            label: String(status),
            value: <span id={code.replaceAll("_", "-")}>{title}</span>,
          }))}
        />
      </PublicSection>
    </>
  );
}

function Text({ children }: { children: ReactNode }) {
  return (
    <div className="prose">
      <p>{children}</p>
    </div>
  );
}
