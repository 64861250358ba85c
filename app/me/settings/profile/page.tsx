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
import { ME_WORDS } from "../../words";

export const metadata: Metadata = { title: "Your profile", robots: { index: false } };
const WORDS = ME_WORDS.profile;

export default async function ProfileSettingsPage() {
  const user = await requireUser(routes.myProfile());
  const profile = await getOwnProfile(user, {});
  const address = profile && env.baseUrl + routes.profile(profile.handle);
  const see = profile && (
    <Button href={routes.profile(profile.handle)}>{profile.public ? "See your profile" : "Preview"}</Button>
  );
  return (
    <MeShell user={user} current="profile" title="Your profile" lede={WORDS.lede} actions={see}>
      <ActionForm action={saveProfileAction} className="" done="Saved." guard>
        <FormSection title="Address" description={profile ? WORDS.handleChange : "Where your profile is found."}>
          {address && <CopyField value={address} label="address of your profile" />}
          <TextInput
            name="handle"
            label="Handle"
            help={`${new URL(env.baseUrl).host}/u/… ${WORDS.handle}`}
            defaultValue={profile?.handle ?? suggestHandle(user.name)}
            minLength={HANDLE_LENGTH.least}
            maxLength={HANDLE_LENGTH.most}
            spellCheck={false}
            autoCapitalize="none"
          />
        </FormSection>
        <FormSection title="About you">
          <TextInput
            name="name"
            label="Name"
            autoComplete="name"
            maxLength={100}
            defaultValue={profile?.name ?? user.name}
          />
          <TextInput
            name="headline"
            label="Headline"
            help={WORDS.headline}
            optional
            maxLength={MAX_HEADLINE}
            defaultValue={profile?.headline ?? ""}
          />
        </FormSection>
        <FormSection title="Who finds it">
          <Checkbox name="public" label="Public" help={WORDS.public} defaultChecked={profile?.public ?? true} />
          <Checkbox
            name="indexed"
            label="Let search engines list it"
            help={WORDS.indexed}
            defaultChecked={profile?.indexed ?? false}
          />
          <div>
            <Button type="submit" variant="ink">
              {profile ? "Save" : "Make your profile"}
            </Button>
          </div>
        </FormSection>
      </ActionForm>
      {profile && (
        <div className="mt-7 border-t border-line pt-7">
          <FormSection title="Delete your profile" description={WORDS.remove}>
            <div>
              <Button href={routes.deleteProfile()}>Delete your profile</Button>
            </div>
          </FormSection>
        </div>
      )}
    </MeShell>
  );
}
