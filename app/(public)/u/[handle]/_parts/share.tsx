import { Qr } from "@/app/(public)/c/[id]/_parts/qr";
import { ShareMenu } from "@/components/public/share-menu";
import { CopyField } from "@/components/ui/copy-field";
import { shareWords as words } from "../words";

/** The address to copy and to scan: there before any script. */
export function ProfileShare({ name, url }: { name: string; url: string }) {
  return (
    <ShareMenu label={words.share} summaryClass="btn">
      <p className="share-label">{words.link}</p>
      <CopyField value={url} label={words.copyLink} />
      <p className="share-label">{words.code}</p>
      <div className="prof-qr">
        <Qr text={url} label={words.qrAlt(name)} />
        <p>{words.qr}</p>
      </div>
    </ShareMenu>
  );
}
