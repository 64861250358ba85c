import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Note } from "@/components/ui/note";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { Time } from "@/components/ui/time";
import type { Id } from "@/lib/core/ids";
import { siteName } from "@/lib/core/web-address";
import { getWebsiteProof } from "@/lib/governance/reads/get-website-proof";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { proofAddress, proofText } from "@/lib/governance/rules/website";
import { ask } from "@/lib/read";
import { proveWebsiteAction } from "../actions";
import { proofWords as W } from "../words";

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
    <section className="form-section mt-8">
      <header>
        <h2>{W.title}</h2>
      </header>
      <RefreshWhile active={proof.state === "looking"} />
      <div className="grid max-w-[560px] gap-4">
        {proven ? (
          <Note tone="valid">
            <bdi>{siteName(website)}</bdi> {` ${W.yours} `}
            <Time at={websiteVerifiedAt} timeZone={timeZone} />
            {W.verified}
          </Note>
        ) : (
          <>
            <p className="text-small text-ink-2">{W.how}</p>
            <CopyField value={proofText(settings.id)} label={W.line} />
            <CopyField value={proofAddress(website)} label={W.address} />
          </>
        )}
        {proof.state === "looking" && <Note role="status">{W.looking}</Note>}
        {(proof.state === "missing" || proof.state === "fading" || proof.state === "lapsed") && (
          <Note tone="expired" role="status">
            <b>{W.states[proof.state].fact}</b> {`${proof.why} ${W.lookedOn} `}
            <Time at={proof.at.toISOString()} timeZone={timeZone} />
            {`. ${W.states[proof.state].next}`}
          </Note>
        )}
        {can(actor, "workspace.update") && proof.state !== "looking" && (
          <ActionForm action={proveWebsiteAction} hidden={{ workspace: slug }} className="">
            <Button type="submit">{proven ? W.again : W.look}</Button>
          </ActionForm>
        )}
      </div>
    </section>
  );
}
