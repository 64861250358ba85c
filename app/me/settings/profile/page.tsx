import type { Metadata } from "next";
import { saveProfileAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyField } from "@/components/ui/copy-field";
import { FormSection } from "@/components/ui/form-section";
import { TextInput } from "@/components/ui/text-input";
import { requireUser } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { getOwnProfile } from "@/lib/profiles/reads/public-profile";
import { HANDLE_LENGTH, suggestHandle } from "@/lib/profiles/rules/handle";
import { MAX_HEADLINE } from "@/lib/profiles/rules/profile-input";
import { routes } from "@/lib/routes";
import { MeShell } from "../../_parts/me-shell";
import { profileWords as words } from "../../words";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

export default async function ProfileSettingsPage() {
  const user = await requireUser(routes.myProfile());
  const profile = await getOwnProfile(user, {});
  const address = profile && env.baseUrl + routes.profile(profile.handle);
  const see = profile && (
    <Button href={routes.profile(profile.handle)}>{profile.public ? words.see : words.preview}</Button>
  );
  return (
    <MeShell user={user} current="profile" title={words.title} lede={words.lede} actions={see}>
      <ActionForm action={saveProfileAction} className="" done={words.saved} guard>
        <FormSection title={words.address.title} description={profile ? words.address.change : words.address.first}>
          {address && <CopyField value={address} label={words.address.copy} />}
          <TextInput
            name="handle"
            label={words.address.handle}
            help={words.address.handleHelp(new URL(env.baseUrl).host)}
            defaultValue={profile?.handle ?? suggestHandle(user.name)}
            minLength={HANDLE_LENGTH.least}
            maxLength={HANDLE_LENGTH.most}
            spellCheck={false}
            autoCapitalize="none"
          />
        </FormSection>
        <FormSection title={words.about.title}>
          <TextInput
            name="name"
            label={words.about.name}
            autoComplete="name"
            maxLength={100}
            defaultValue={profile?.name ?? user.name}
          />
          <TextInput
            name="headline"
            label={words.about.headline}
            help={words.about.headlineHelp}
            optional
            maxLength={MAX_HEADLINE}
            defaultValue={profile?.headline ?? ""}
          />
        </FormSection>
        <FormSection title={words.found.title} description={profile ? words.found.later : words.found.first}>
          <Checkbox
            name="public"
            label={words.found.public}
            help={words.found.publicHelp}
            defaultChecked={profile?.public ?? true}
          />
          <Checkbox
            name="indexed"
            label={words.found.indexed}
            help={words.found.indexedHelp}
            defaultChecked={profile?.indexed ?? false}
          />
          <div>
            <Button type="submit" variant="ink">
              {profile ? words.save : words.make}
            </Button>
          </div>
        </FormSection>
      </ActionForm>
      {profile && (
        <div className="mt-7 border-t border-line pt-7">
          <FormSection title={words.remove.title} description={words.remove.text}>
            <div>
              <Button href={routes.deleteProfile()}>{words.remove.title}</Button>
            </div>
          </FormSection>
        </div>
      )}
    </MeShell>
  );
}
