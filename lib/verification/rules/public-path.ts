export type PortalPath =
  | { kind: "portal" | "directory"; slug: string }
  | { kind: "pathways" | "achievements"; slug: string; id: string };
export type PublicPath = { kind: "credential"; id: string } | { kind: "picture"; id: string } | PortalPath;

const CREDENTIAL = /^\/c\/([\w-]{1,64})(\/image\.png)?$/;
const PORTAL = /^\/i\/([\w-]{1,100})(?:\/(directory)|\/(pathways|achievements)\/([\w-]{1,100}))?$/;

/** Which public page a path names, spelt as it may be: Next decodes what it matches, so `%6E` is an `n` here too. */
export function readPublicPath(pathname: string): PublicPath | null {
  const path = decoded(pathname);
  const [, credential, picture] = CREDENTIAL.exec(path) ?? [];
  if (credential) return { kind: picture ? "picture" : "credential", id: credential };
  const [, slug, directory, part, id] = PORTAL.exec(path) ?? [];
  if (!slug) return null;
  if (id) return { kind: part === "pathways" ? part : "achievements", slug, id };
  return { kind: directory ? "directory" : "portal", slug };
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
