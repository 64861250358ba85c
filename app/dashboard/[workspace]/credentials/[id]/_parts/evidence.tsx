import { ArrowUpRight, Eye, EyeOff } from "lucide-react";
import { Section } from "@/components/ui/section";
import type { CredentialView } from "@/lib/credentials/rules/view";
import { evidenceWords as words } from "../../words/record";

type Props = Pick<CredentialView, "evidence" | "showEvidence" | "visibility" | "status">;

/** What was shown for it, and who else sees that: only its holder can put it on the public page. */
export function Evidence(credential: Props) {
  if (credential.evidence.length === 0) return null;
  const open = credential.showEvidence && credential.visibility === "public";
  return (
    <Section title={words.title}>
      <ul className="flex flex-col gap-3">
        {credential.evidence.map(({ name, url, description }) => (
          <li key={`${name} ${url}`}>
            <a className="link inline-flex items-center gap-1" href={url} rel="noopener noreferrer nofollow">
              <bdi className="break-words">{name}</bdi> <ArrowUpRight aria-hidden width={13} height={13} />
            </a>
            <p className="break-all text-meta text-ink-3">{url}</p>
            {description && (
              <p className="mt-1 text-small text-ink-2">
                <bdi>{description}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex items-start gap-2 text-small text-ink-2">
        <span className="mt-0.5 text-ink-3">
          {open ? <Eye aria-hidden width={16} height={16} /> : <EyeOff aria-hidden width={16} height={16} />}
        </span>
        {whoSees(credential)}
      </p>
    </Section>
  );
}

function whoSees({ status, showEvidence, visibility }: Props): string {
  if (status === "draft") return words.draft;
  if (!showEvidence) return words.kept;
  return visibility === "public" ? words.shown : words.hiddenWithPage;
}
