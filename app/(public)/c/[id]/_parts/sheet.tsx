import { FileText, Image } from "lucide-react";
import { Button } from "@/components/ui/button";
import { sheetAlt } from "@/lib/designs/rules/sheet-alt";
import { certificateModel } from "@/lib/designs/rules/view-model";
import { routes } from "@/lib/routes";
import type { Verdict } from "@/lib/verification/rules/verdict";
import { sheetWords as words } from "../words";
import { certificateFacts } from "./certificate-facts";
import type { Shown } from "./find-credential";

type Props = { shown: Shown; verdict: Verdict };

/** The certificate on its wall, as a picture of known size; nothing where it was withdrawn. */
export function Sheet({ shown, verdict }: Props) {
  const { credential } = shown;
  if (verdict.sheet === "withheld") return null;
  const address = routes.credential(credential.id);
  const image = `${address}/image.png`;
  return (
    <section className="view" aria-label={words.certificate}>
      <div className={verdict.sheet === "faded" ? "wall faded" : "wall"}>
        {/* biome-ignore lint/performance/noImgElement: drawn by us in the widths that it is shown in */}
        <img
          className="paper"
          src={image}
          srcSet={`${image}?width=800 800w, ${image} 1600w`}
          sizes="(max-width: 980px) 100vw, 620px"
          width={1600}
          height={1131}
          fetchPriority="high"
          alt={sheetAlt(certificateModel(certificateFacts(shown)))}
        />
      </div>
      {verdict.state !== "suspended" && <Downloads address={address} />}
    </section>
  );
}

function Downloads({ address }: { address: string }) {
  return (
    <div className="under">
      <Button href={`${address}/certificate.pdf`} download icon={<FileText aria-hidden />}>
        {words.pdf}
      </Button>
      <Button href={`${address}/image.png?width=3508`} download icon={<Image aria-hidden />}>
        {words.image}
      </Button>
      <span className="aside">{words.size}</span>
    </div>
  );
}
