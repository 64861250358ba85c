import { verbsOf } from "@/components/credentials/verbs";
import { VERB_WORDS } from "@/components/credentials/words";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { CredentialRecord } from "@/lib/credentials/reads/get-credential-record";
import { allows } from "@/lib/credentials/rules/lifecycle";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { correctAction, issueAgainAction, visibilityAction } from "../../actions";
import { changeWords as words } from "../../words/record";

type Props = { actor: Actor; slug: string; record: CredentialRecord };

/** What can be done to one credential; whatever changes its state says first what that means. */
export function CredentialActions({ actor, slug, record: { credential } }: Props) {
  if (!can(actor, "credential.update")) return null;
  const to = routes.dashboard(slug);
  const { id, status, visibility, version } = credential;
  const verbs = verbsOf(actor).filter((verb) => allows(verb, status));
  const isPublic = visibility === "public";
  return (
    <aside>
      <Section title={words.title}>
        <div className="flex flex-col gap-2">
          {allows("issueAgain", status) && !credential.replacedBy && <IssueAgain slug={slug} id={id} />}
          {verbs.map((verb) => (
            <Button
              key={verb}
              href={to.actOnCredentials(verb, { "ids[]": id })}
              variant={verb === "issue" ? "ink" : undefined}
            >
              {VERB_WORDS[verb].button}
            </Button>
          ))}
        </div>
      </Section>
      {allows("correct", status) && (
        <Section title={words.correct.title} description={words.correct.description}>
          <ActionForm action={correctAction} hidden={{ workspace: slug, id }} done={words.correct.done}>
            <TextInput
              name="recipientName"
              label={words.correct.label}
              defaultValue={credential.recipient.name}
              maxLength={400}
            />
            <Button type="submit">{words.correct.verb}</Button>
          </ActionForm>
        </Section>
      )}
      {status !== "draft" && (
        <Section title={words.visibility.title}>
          <ActionForm
            action={visibilityAction}
            hidden={{ workspace: slug, id, visibility: isPublic ? "private" : "public", ifVersion: String(version) }}
            done={isPublic ? words.visibility.hidden : words.visibility.shown}
          >
            <p className="text-small text-ink-2">{isPublic ? words.visibility.public : words.visibility.private}</p>
            <Button type="submit">{isPublic ? words.visibility.hide : words.visibility.show}</Button>
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
      <Button type="submit">{words.again}</Button>
    </ActionForm>
  );
}
