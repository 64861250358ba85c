import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import type { CredentialRecord } from "@/lib/credentials/reads/get-credential-record";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { IssueAgain } from "./credential-actions";

type Props = { actor: Actor; slug: string; record: CredentialRecord; children: ReactNode };

/** The tombstone: nothing personal is left, only that it was. */
export function Deleted({ actor, slug, record: { credential, erased }, children }: Props) {
  const to = routes.dashboard(slug);
  const again = !erased && !credential.replacedBy && can(actor, "credential.issue");
  return (
    <>
      <Breadcrumbs items={[{ label: "Credentials", href: to.credentials() }, { label: "Deleted" }]} />
      <PageHeader
        title="A deleted credential"
        badge={<Badge status="cancelled">Deleted</Badge>}
        actions={again && <IssueAgain slug={slug} id={credential.id} />}
      >
        <bdi>{credential.achievementName}</bdi>
      </PageHeader>
      <Note
        tone="neutral"
        action={
          credential.replacedBy && (
            <Button size="sm" href={to.credential(credential.replacedBy)}>
              Open the one issued again
            </Button>
          )
        }
      >
        {erased
          ? "Its recipient’s data was erased. Only the count is kept."
          : "Its name, attributes and files are gone, and its address says so. Nothing issues it again by itself."}
      </Note>
      {children}
    </>
  );
}
