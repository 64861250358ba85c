import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import type { CredentialRecord } from "@/lib/credentials/reads/get-credential-record";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { recordWords, deletedWords as words } from "../../words/record";
import { IssueAgain } from "./credential-actions";

type Props = { actor: Actor; slug: string; record: CredentialRecord; children: ReactNode };

/** The tombstone: nothing personal is left, only that it was. */
export function Deleted({ actor, slug, record: { credential, erased }, children }: Props) {
  const to = routes.dashboard(slug);
  const again = !erased && !credential.replacedBy && can(actor, "credential.issue");
  return (
    <>
      <Breadcrumbs items={[{ label: recordWords.crumb, href: to.credentials() }, { label: words.crumb }]} />
      <PageHeader
        title={words.title}
        badge={<Badge status="cancelled">{words.badge}</Badge>}
        actions={again && <IssueAgain slug={slug} id={credential.id} />}
      >
        <bdi>{credential.achievementName}</bdi>
      </PageHeader>
      <Note
        tone="neutral"
        action={
          credential.replacedBy && (
            <Button size="sm" href={to.credential(credential.replacedBy)}>
              {words.open}
            </Button>
          )
        }
      >
        {erased ? words.erased : words.gone}
      </Note>
      {children}
    </>
  );
}
