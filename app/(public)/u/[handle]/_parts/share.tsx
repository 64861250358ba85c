import { Share2 } from "lucide-react";
import { Qr } from "@/app/(public)/c/[id]/_parts/qr";
import { CopyField } from "@/components/ui/copy-field";
import { Disclosure } from "@/components/ui/disclosure";
import { shareWords as words } from "../words";

/** The address to copy and to scan: there before any script. */
export function ProfileShare({ name, url }: { name: string; url: string }) {
  return (
    <Disclosure
      className="pop"
      summaryClass="btn"
      label={words.share}
      summary={
        <>
          <Share2 aria-hidden />
          <span>{words.share}</span>
        </>
      }
    >
      <div className="menu share-card">
        <p className="share-label">{words.link}</p>
        <CopyField value={url} label={words.copyLink} />
        <p className="share-label">{words.code}</p>
        <div className="prof-qr">
          <Qr text={url} label={words.qrAlt(name)} />
          <p>{words.qr}</p>
        </div>
      </div>
    </Disclosure>
  );
}
