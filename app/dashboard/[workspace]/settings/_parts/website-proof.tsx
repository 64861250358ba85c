import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Note } from "@/components/ui/note";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { Id } from "@/lib/core/ids";
import { siteName } from "@/lib/core/web-address";
import { getWebsiteProof } from "@/lib/governance/reads/get-website-proof";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { proofAddress, proofText } from "@/lib/governance/rules/website";
import { ask } from "@/lib/read";
import { proveWebsiteAction } from "../actions";
import { WORDS } from "../words";

type Props = {
  actor: Actor;
  slug: string;
  settings: { id: Id<"workspace">; website: string; websiteVerifiedAt: string | null; timeZone: string };
};

/** How an issuer shows that a website is theirs, and what the last look at it found. */
export async function WebsiteProof({ actor, slug, settings }: Props) {
  const proof = await ask(getWebsiteProof, actor, {});
  const { website, websiteVerifiedAt, timeZone } = settings;
  const proven = websiteVerifiedAt !== null;
  return (
    <Section title="Proof of the website">
      <RefreshWhile active={proof.state === "looking"} />
      <div className="grid max-w-[560px] gap-4">
        {proven ? (
          <Note tone="valid">
            <bdi>{siteName(website)}</bdi> is yours: proven on <Time at={websiteVerifiedAt} timeZone={timeZone} />. Your
            public pages say that you are a verified issuer.
          </Note>
        ) : (
          <>
            <p className="text-small text-ink-2">{WORDS.proofHow}</p>
            <CopyField value={proofText(settings.id)} label="the line" />
            <CopyField value={proofAddress(website)} label="the address of the file" />
          </>
        )}
        {proof.state === "looking" && <Note role="status">{WORDS.proofLooking}</Note>}
        {proof.state === "missing" && (
          <Note tone="expired" role="status">
            <b>{WORDS.proofMissing}</b> {proof.why} Looked on <Time at={proof.at.toISOString()} timeZone={timeZone} />.
          </Note>
        )}
        {can(actor, "workspace.update") && proof.state !== "looking" && (
          <ActionForm action={proveWebsiteAction} hidden={{ workspace: slug }} className="">
            <Button type="submit">{proven ? "Look again" : "Look for the proof"}</Button>
          </ActionForm>
        )}
      </div>
    </Section>
  );
}
