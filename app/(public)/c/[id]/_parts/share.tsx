import { Mail, QrCode } from "lucide-react";
import { ShareMenu } from "@/components/public/share-menu";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Disclosure } from "@/components/ui/disclosure";
import { routes } from "@/lib/routes";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";
import {
  embedSnippet,
  linkedInProfileLink,
  linkedInShareLink,
  mailLink,
  xShareLink,
} from "@/lib/verification/rules/share-links";
import { shareWords as words } from "../words";
import { Qr } from "./qr";

type Props = { credential: PublicCredential; url: string };

/** Ways to show it to somebody: plain links and text, which are there before any script. None where it was withdrawn. */
export function Share({ credential, url }: Props) {
  const { state } = credential;
  if (state === "revoked") return null;
  return (
    <div className="acts share">
      {state === "valid" && (
        <Button variant="ink" size="lg" href={linkedInProfileLink(credential, url)} {...elsewhere}>
          {words.addToLinkedIn}
        </Button>
      )}
      <Ways credential={credential} url={url} />
      <Disclosure className="pop" summaryClass="btn lg sq" label={words.qr} summary={<QrCode aria-hidden />}>
        <div className="menu qr-card">
          <Qr text={url} label={words.qrAlt(url)} />
          <p>{words.qrHelp}</p>
          <a className="link" href={routes.credentialQr(credential.id)} download>
            {words.qrDownload}
          </a>
        </div>
      </Disclosure>
    </div>
  );
}

const elsewhere = { target: "_blank", rel: "noopener noreferrer" };

function Ways({ credential, url }: Props) {
  return (
    <ShareMenu label={words.share} summaryClass="btn lg" start>
      <div className="share-to">
        <a className="btn" href={linkedInShareLink(url)} {...elsewhere}>
          LinkedIn
        </a>
        <a className="btn" href={xShareLink(credential, url)} {...elsewhere}>
          X
        </a>
        <a className="btn" href={mailLink(credential, url)}>
          <Mail aria-hidden />
          {words.mail}
        </a>
      </div>
      <p className="share-label">{words.link}</p>
      <CopyField value={url} label={words.copyLink} />
      <p className="share-label">{words.embed}</p>
      <CopyField value={embedSnippet(credential, url)} label={words.copyEmbed} />
      <p className="share-help">{words.embedHelp}</p>
    </ShareMenu>
  );
}
