import { Mail, QrCode, Share2 } from "lucide-react";
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
import { Qr } from "./qr";
import { words } from "./words";

type Props = { credential: PublicCredential; url: string };

/** Ways to show it to somebody: plain links and text, which are there before any script. None where it was withdrawn. */
export function Share({ credential, url }: Props) {
  const { state } = credential;
  if (state === "revoked") return null;
  return (
    <div className="acts share">
      {state === "valid" && (
        <Button variant="ink" size="lg" href={linkedInProfileLink(credential, url)} {...elsewhere}>
          Add to LinkedIn
        </Button>
      )}
      <ShareMenu credential={credential} url={url} />
      <Disclosure className="pop" summaryClass="btn lg sq" label="QR code" summary={<QrCode aria-hidden />}>
        <div className="menu qr-card">
          <Qr text={url} label={`QR code that leads to ${url}`} />
          <p>{words.share.qr}</p>
          <a className="link" href={routes.credentialQr(credential.id)} download>
            Download as SVG
          </a>
        </div>
      </Disclosure>
    </div>
  );
}

const elsewhere = { target: "_blank", rel: "noopener noreferrer" };

function ShareMenu({ credential, url }: Props) {
  return (
    <Disclosure
      className="pop start"
      summaryClass="btn lg"
      label="Share"
      summary={
        <>
          <Share2 aria-hidden />
          <span>Share</span>
        </>
      }
    >
      <div className="menu share-card">
        <div className="share-to">
          <a className="btn" href={linkedInShareLink(url)} {...elsewhere}>
            LinkedIn
          </a>
          <a className="btn" href={xShareLink(credential, url)} {...elsewhere}>
            X
          </a>
          <a className="btn" href={mailLink(credential, url)}>
            <Mail aria-hidden />
            Mail
          </a>
        </div>
        <p className="share-label">{words.share.link}</p>
        <CopyField value={url} label={words.share.link.toLowerCase()} />
        <p className="share-label">{words.share.embed}</p>
        <CopyField value={embedSnippet(credential, url)} label="code of the frame" />
        <p className="share-help">{words.share.embedHelp}</p>
      </div>
    </Disclosure>
  );
}
