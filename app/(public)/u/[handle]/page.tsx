import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { Button } from "@/components/ui/button";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { env } from "@/lib/env";
import { profileData } from "@/lib/profiles/rules/profile-data";
import { routes } from "@/lib/routes";
import { scriptSafeJson } from "@/lib/verification/rules/structured-data";
import { ProfileCredentials } from "./_parts/credentials";
import { profileOfPage } from "./_parts/find-profile";
import { ProfileHead } from "./_parts/head";
import { ProfilePathways } from "./_parts/pathways";
import { ProfileShare } from "./_parts/share";
import { ProfileSide } from "./_parts/side";
import { pageWords as words } from "./words";

const ADDRESSES = {
  profile: (handle: string) => env.baseUrl + routes.profile(handle),
  credential: (id: string) => env.baseUrl + routes.credential(id),
  issuer: (slug: string) => env.baseUrl + routes.issuer(slug),
};

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile, preview } = await profileOfPage((await params).handle);
  const { name, headline, handle, tally } = profile;
  const found = profile.indexed && !preview;
  const title = name;
  const description = headline || words.description(name, tally.credentials, tally.issuers);
  return {
    title: { absolute: words.title(name) },
    description,
    robots: { index: found, follow: found },
    alternates: { canonical: routes.profile(handle) },
    openGraph: {
      type: "profile",
      siteName: "Waymark",
      title,
      description,
      url: routes.profile(handle),
      username: handle,
      images: preview
        ? []
        : [{ url: `${routes.profile(handle)}/opengraph-image`, width: 1200, height: 630, alt: words.pictureAlt(name) }],
    },
    twitter: { card: preview ? "summary" : "summary_large_image" },
  };
}

/** A person's page: who, the way there, what they hold. Nothing but what they show; whole without JavaScript. */
export default async function ProfilePage({ params }: Props) {
  const { profile, preview } = await profileOfPage((await params).handle);
  const url = ADDRESSES.profile(profile.handle);
  const locale = await localeOfReader();
  const empty = profile.credentials.length === 0;
  return (
    <PublicShell nav={preview ? undefined : <ProfileShare name={profile.name} url={url} />}>
      {preview && (
        <div className="pub">
          <Note action={<Button href={routes.myProfile()}>{words.change}</Button>}>{words.preview}</Note>
        </div>
      )}
      <ProfileHead profile={profile} />
      <div className="pub prof">
        <div>
          <ProfilePathways name={profile.name} pathways={profile.pathways} locale={locale} />
          <ProfileCredentials name={profile.name} credentials={profile.credentials} locale={locale} />
          {empty && (
            <p className="prose">
              {words.nothing} {preview && words.nothingForOwner}
            </p>
          )}
        </div>
        <ProfileSide profile={profile} />
      </div>
      {profile.indexed && !preview && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped for a script element by scriptSafeJson
          dangerouslySetInnerHTML={{ __html: scriptSafeJson(profileData(profile, ADDRESSES)) }}
        />
      )}
    </PublicShell>
  );
}
