import { accentOf } from "@/components/layout/issuer-accent";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { accentFromHex, DEFAULT_ACCENT } from "@/lib/designs/rules/accent";
import { badgeSvg } from "@/lib/designs/rules/badge";
import { sheetAccent } from "@/lib/designs/rules/color";
import { previewWords as W } from "../../words";

export type PreviewIssuer = { id: string; name: string; logo: string | null };

/** A certificate, the portal and a mail in miniature, in the colour as it would be. */
export function BrandPreview({ issuer, wished }: { issuer: PreviewIssuer; wished: string }) {
  const { hue, chroma } = wished ? accentFromHex(wished) : DEFAULT_ACCENT;
  const ink = sheetAccent(hue, chroma);
  const medal = badgeSvg({
    seed: issuer.id,
    type: "Certification",
    level: "intermediate",
    accentHue: hue,
    accentChroma: chroma,
  });
  return (
    <div className="brand-preview" role="img" aria-label={W.label}>
      <figure>
        <div className="mini-sheet" style={{ borderColor: ink }}>
          <span>{W.certify}</span>
          <b>{W.holder}</b>
          <i style={{ color: ink }}>{W.achievement}</i>
          <hr style={{ background: ink }} />
        </div>
        <figcaption>{W.certificate}</figcaption>
      </figure>
      <figure>
        <div className="mini-portal" style={accentOf(hue, chroma)}>
          <span className="mini-mark">
            <WorkspaceMark id={issuer.id} logo={issuer.logo} size={20} />
            <bdi>{issuer.name}</bdi>
          </span>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, with nothing in it that anybody wrote */}
          <span className="mini-medal" dangerouslySetInnerHTML={{ __html: medal }} />
          <u>{W.verify}</u>
        </div>
        <figcaption>{W.portal}</figcaption>
      </figure>
      <figure>
        <div className="mini-mail">
          <span>
            {issuer.logo ? (
              <WorkspaceMark id={issuer.id} logo={issuer.logo} size={16} />
            ) : (
              <span style={{ color: ink }}>◆ </span>
            )}
            <bdi>{issuer.name}</bdi>
          </span>
          <b>{W.mailTitle}</b>
          <em>{W.mailButton}</em>
        </div>
        <figcaption>{W.mail}</figcaption>
      </figure>
    </div>
  );
}
