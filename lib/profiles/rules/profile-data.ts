import type { PublicProfile } from "./public-profile";

type Address = (name: string) => string;
type Addresses = { profile: Address; credential: Address; issuer: Address };

/** schema.org's words for the same page; only where its owner lets search engines in. */
export function profileData({ handle, name, headline, skills, credentials }: PublicProfile, to: Addresses) {
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    mainEntity: {
      "@type": "Person",
      name,
      url: to.profile(handle),
      ...(headline ? { description: headline } : {}),
      ...(skills.length > 0 ? { knowsAbout: skills.map((skill) => skill.name) } : {}),
      hasCredential: credentials
        .filter(({ verdict }) => verdict.state === "valid")
        .map(({ id, achievement, workspace, issuedOn, expiresOn }) => ({
          "@type": "EducationalOccupationalCredential",
          name: achievement.name,
          url: to.credential(id),
          credentialCategory: achievement.type,
          dateCreated: issuedOn,
          ...(expiresOn ? { expires: expiresOn } : {}),
          recognizedBy: { "@type": "Organization", name: workspace.name, url: to.issuer(workspace.slug) },
        })),
    },
  };
}
