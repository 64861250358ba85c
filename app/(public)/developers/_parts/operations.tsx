import { PublicSection } from "@/components/layout/public-shell";
import { Code, CopyField } from "@/components/ui/copy-field";
import { said } from "@/components/ui/said";
import type { Listed } from "@/lib/entrypoints/api/openapi";
import { PERMISSIONS } from "@/lib/governance/rules/permissions";
import { developersWords as words } from "../words";
import { curlOf } from "./curl";

/** Every address of one noun, with a call to copy. */
export function Operations({ noun, items, baseUrl }: { noun: string; items: readonly Listed[]; baseUrl: string }) {
  return (
    <PublicSection id={noun} title={noun.charAt(0).toUpperCase() + noun.slice(1)}>
      {items.map((item) => {
        const { method, path, operation } = item;
        const scope = <Code>{PERMISSIONS[operation.verb.permission].scope ?? ""}</Code>;
        return (
          <article key={`${method} ${path}`} className="mb-8">
            <h3>
              <Code>{`${method} /api/v1${path}`}</Code>
            </h3>
            <p className="prose mt-1 mb-2">{said(words.operation(operation.summary, scope, operation.status))}</p>
            <CopyField tall label={`${method} ${path}`} value={curlOf(item, baseUrl)} />
          </article>
        );
      })}
    </PublicSection>
  );
}
