import { Share2 } from "lucide-react";
import { Qr } from "@/app/(public)/c/[id]/_parts/qr";
import { CopyField } from "@/components/ui/copy-field";
import { Disclosure } from "@/components/ui/disclosure";
import { PROFILE_WORDS } from "./words";

/** The address to copy and to scan: there before any script. */
export function ProfileShare({ name, url }: { name: string; url: string }) {
  return (
    <Disclosure
      className="pop"
      summaryClass="btn"
      label="Share"
      summary={
        <>
          <Share2 aria-hidden />
          <span>Share</span>
        </>
      }
    >
      <div className="menu share-card">
        <p className="share-label">Link</p>
        <CopyField value={url} label="link to this profile" />
        <p className="share-label">Code</p>
        <div className="prof-qr">
          <Qr text={url} label={`QR code that leads to the profile of ${name}`} />
          <p>{PROFILE_WORDS.qr}</p>
        </div>
      </div>
    </Disclosure>
  );
}
