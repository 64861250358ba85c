import type { Metadata } from "next";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { requireMember } from "@/lib/auth/session";
import { oklchHex } from "@/lib/designs/rules/color";
import { MAX_LOGO_BYTES } from "@/lib/designs/rules/logo";
import { getWorkspace } from "@/lib/governance/reads/get-workspace";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { NotYours } from "../_parts/not-yours";
import { SettingsFrame } from "../_parts/settings-frame";
import { removeLogoAction, setBrandAction, setLogoAction } from "../actions";
import { frameWords, sheetWords, brandWords as W } from "../words";
import { AccentField } from "./_parts/accent-field";
import { BrandPreview } from "./_parts/brand-preview";

export const metadata: Metadata = { title: W.title };

export default async function BrandPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor } = await requireMember((await params).workspace);
  const settings = await ask(getWorkspace, actor, {});
  const { slug, accentHue, accentChroma, accentWished, logoHash } = settings;
  const hidden = { workspace: slug };
  const logo = logoHash && routes.logo(slug, logoHash);
  const own = accentHue !== 230 || accentChroma !== 80;
  const accent = accentWished ?? (own ? oklchHex(0.5, accentChroma / 1000, accentHue) : "");
  const issuer = { id: settings.id, name: settings.name, logo };
  if (!can(actor, "workspace.update"))
    return (
      <SettingsFrame slug={slug} actor={actor} page="brand">
        <NotYours>{frameWords.adminsOnly}</NotYours>
        <BrandPreview issuer={issuer} wished={accent} />
      </SettingsFrame>
    );
  return (
    <SettingsFrame slug={slug} actor={actor} page="brand">
      <ActionForm
        action={setBrandAction}
        hidden={{ ...hidden, ifVersion: String(settings.version) }}
        done={frameWords.saved}
        guard
        className=""
      >
        <FormSection title={W.colour.title} description={W.colour.text}>
          <AccentField value={accent} issuer={issuer} />
        </FormSection>
        <SaveBar>
          <Button type="submit" variant="ink">
            {W.save}
          </Button>
        </SaveBar>
      </ActionForm>
      <section className="form-section mt-8">
        <header>
          <h2>{sheetWords.title}</h2>
          <p>{sheetWords.text}</p>
        </header>
        <div className="wall rounded-3 p-4">
          {/* biome-ignore lint/performance/noImgElement: drawn at the size at which it is shown */}
          <img
            className="block h-auto w-full"
            src={`${routes.dashboard(slug).sampleCertificate()}?v=${settings.version}`}
            alt={sheetWords.alt(settings.name)}
            width={800}
            height={566}
          />
        </div>
      </section>
      <section className="form-section mt-8">
        <header>
          <h2>{W.logo.title}</h2>
          <p>{W.logo.text}</p>
        </header>
        <div className="form">
          {logo && (
            <div className="flex items-center gap-4">
              <WorkspaceMark id={settings.id} logo={logo} size={48} />
              <ActionForm action={removeLogoAction} hidden={hidden} done={W.removed} className="">
                <Button type="submit" size="sm">
                  {W.remove}
                </Button>
              </ActionForm>
            </div>
          )}
          <ActionForm action={setLogoAction} hidden={hidden} done={frameWords.saved}>
            <FileDrop
              name="file"
              label={logo ? W.another : W.picture}
              help={W.logoHelp}
              accept="image/png,image/jpeg,image/webp"
              most={{ bytes: MAX_LOGO_BYTES, message: W.tooLarge }}
            />
            <div>
              <Button type="submit">{logo ? W.replace : W.use}</Button>
            </div>
          </ActionForm>
        </div>
      </section>
    </SettingsFrame>
  );
}
