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
import { WORDS } from "../words";
import { AccentField } from "./_parts/accent-field";
import { BrandPreview } from "./_parts/brand-preview";

export const metadata: Metadata = { title: "Brand" };

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
      <SettingsFrame slug={slug} actor={actor} page="Brand">
        <NotYours>Admins and owners can change these.</NotYours>
        <BrandPreview issuer={issuer} wished={accent} />
      </SettingsFrame>
    );
  return (
    <SettingsFrame slug={slug} actor={actor} page="Brand">
      <ActionForm
        action={setBrandAction}
        hidden={{ ...hidden, ifVersion: String(settings.version) }}
        done="Saved."
        guard
        className=""
      >
        <FormSection title="Colour" description={WORDS.accent}>
          <AccentField value={accent} help={WORDS.accentHelp} kept={WORDS.accentKept} issuer={issuer} />
        </FormSection>
        <SaveBar>
          <Button type="submit" variant="ink">
            Save the colour
          </Button>
        </SaveBar>
      </ActionForm>
      <section className="form-section mt-8">
        <header>
          <h2>Logo</h2>
          <p>{WORDS.logo}</p>
        </header>
        <div className="form">
          {logo && (
            <div className="flex items-center gap-4">
              <WorkspaceMark id={settings.id} logo={logo} size={48} />
              <ActionForm action={removeLogoAction} hidden={hidden} done="Removed." className="">
                <Button type="submit" size="sm">
                  Remove the logo
                </Button>
              </ActionForm>
            </div>
          )}
          <ActionForm action={setLogoAction} hidden={hidden} done="Saved.">
            <FileDrop
              name="file"
              label={logo ? "Another logo" : "Picture"}
              help={WORDS.logoHelp}
              accept="image/png,image/jpeg,image/webp"
              most={{ bytes: MAX_LOGO_BYTES, message: "This picture is larger than 1 MB. Save it smaller." }}
            />
            <div>
              <Button type="submit">{logo ? "Replace the logo" : "Use this logo"}</Button>
            </div>
          </ActionForm>
        </div>
      </section>
    </SettingsFrame>
  );
}
