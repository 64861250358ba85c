import type { PublicCredential } from "./public-credential";

type Certified = Pick<PublicCredential, "id" | "issuedOn" | "expiresOn"> & {
  achievement: { name: string };
  workspace: { name: string };
};

/** LinkedIn's form for a licence or certification, filled in. Nothing is sent there before the holder opens it. */
export function linkedInProfileLink(
  { id, issuedOn, expiresOn, achievement, workspace }: Certified,
  url: string,
): string {
  const [issueYear = "", issueMonth = ""] = issuedOn.split("-");
  const [expirationYear = "", expirationMonth = ""] = expiresOn?.split("-") ?? [];
  const fields = {
    startTask: "CERTIFICATION_NAME",
    name: achievement.name,
    organizationName: workspace.name,
    issueYear,
    issueMonth: String(Number(issueMonth)),
    ...(expiresOn ? { expirationYear, expirationMonth: String(Number(expirationMonth)) } : {}),
    certUrl: url,
    certId: id,
  };
  return `https://www.linkedin.com/profile/add?${new URLSearchParams(fields)}`;
}

export function linkedInShareLink(url: string): string {
  return `https://www.linkedin.com/sharing/share-offsite/?${new URLSearchParams({ url })}`;
}

export function xShareLink({ achievement, workspace }: Certified, url: string): string {
  return `https://x.com/intent/post?${new URLSearchParams({ text: `${achievement.name}, ${workspace.name}`, url })}`;
}

/** For a mail program: spaces as %20, which “+” would not be there. */
export function mailLink({ achievement, workspace }: Certified, url: string): string {
  return `mailto:?subject=${encodeURIComponent(`${achievement.name}, ${workspace.name}`)}&body=${encodeURIComponent(url)}`;
}

export const EMBED_SIZE = { width: 420, height: 168 };

/** What somebody pastes into their own page. No script, nothing of theirs reaches us but the look at it. */
export function embedSnippet({ achievement }: Certified, url: string): string {
  const title = achievement.name.replace(/[&"<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  const { width, height } = EMBED_SIZE;
  return `<iframe src="${url}/embed" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}
