import { ROW_VERBS, VERB_WORDS } from "@/components/credentials/verbs";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { CredentialRecord } from "@/lib/credentials/reads/get-credential-record";
import { allows } from "@/lib/credentials/rules/lifecycle";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { correctAction, issueAgainAction, visibilityAction } from "../../actions";

type Props = { actor: Actor; slug: string; record: CredentialRecord };

/** What can be done to one credential; whatever changes its state says first what that means. */
export function CredentialActions({ actor, slug, record: { credential } }: Props) {
  if (!can(actor, "credential.update")) return null;
  const to = routes.dashboard(slug);
  const { id, status, visibility, version } = credential;
  const verbs = ROW_VERBS.filter(
    (verb) => allows(verb, status) && (verb !== "delete" || can(actor, "credential.delete")),
  );
  const isPublic = visibility === "public";
  return (
    <aside>
      <Section title="Change it">
        <div className="flex flex-col gap-2">
          {verbs.map((verb) => (
            <Button
              key={verb}
              href={to.actOnCredentials(verb, { "ids[]": id })}
              variant={verb === "issue" ? "ink" : undefined}
            >
              {VERB_WORDS[verb].button}
            </Button>
          ))}
          {allows("issueAgain", status) && !credential.replacedBy && <IssueAgain slug={slug} id={id} />}
        </div>
      </Section>
      {allows("correct", status) && (
        <Section
          title="Correct the name"
          description="The same credential, with the name as it should be. The earlier one is kept."
        >
          <ActionForm action={correctAction} hidden={{ workspace: slug, id }} done="Corrected.">
            <TextInput
              name="recipientName"
              label="Name on the certificate"
              defaultValue={credential.recipient.name}
              maxLength={400}
            />
            <Button type="submit">Correct</Button>
          </ActionForm>
        </Section>
      )}
      {status !== "draft" && (
        <Section title="Who can see it">
          <ActionForm
            action={visibilityAction}
            hidden={{ workspace: slug, id, visibility: isPublic ? "private" : "public", ifVersion: String(version) }}
            done={isPublic ? "Private now." : "Public now."}
          >
            <p className="text-small text-ink-2">
              {isPublic ? "Whoever has the link sees it." : "Its public page is hidden from strangers."}
            </p>
            <Button type="submit">{isPublic ? "Make it private" : "Make it public"}</Button>
          </ActionForm>
        </Section>
      )}
    </aside>
  );
}

/** A person's word: what neither a pathway nor a file would do again by itself. */
export function IssueAgain({ slug, id }: { slug: string; id: string }) {
  return (
    <ActionForm action={issueAgainAction} hidden={{ workspace: slug, id }} className="contents">
      <Button type="submit">Issue again</Button>
    </ActionForm>
  );
}
