import { accentOf } from "@/components/layout/issuer-accent";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { accentFromHex, DEFAULT_ACCENT } from "@/lib/designs/rules/accent";
import { badgeSvg } from "@/lib/designs/rules/badge";
import { sheetAccent } from "@/lib/designs/rules/color";

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
    <div
      className="brand-preview"
      role="img"
      aria-label="How a certificate, your portal and a mail look in this colour"
    >
      <figure>
        <div className="mini-sheet" style={{ borderColor: ink }}>
          <span>This is to certify that</span>
          <b>Zofia Nowak</b>
          <i style={{ color: ink }}>Data Steward</i>
          <hr style={{ background: ink }} />
        </div>
        <figcaption>Certificate</figcaption>
      </figure>
      <figure>
        <div className="mini-portal" style={accentOf(hue, chroma)}>
          <span className="mini-mark">
            <WorkspaceMark id={issuer.id} logo={issuer.logo} size={20} />
            <bdi>{issuer.name}</bdi>
          </span>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, with nothing in it that anybody wrote */}
          <span className="mini-medal" dangerouslySetInnerHTML={{ __html: medal }} />
          <u>Verify a credential</u>
        </div>
        <figcaption>Portal</figcaption>
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
          <b>Your credential is here</b>
          <em>See your credential</em>
        </div>
        <figcaption>Mail</figcaption>
      </figure>
    </div>
  );
}
