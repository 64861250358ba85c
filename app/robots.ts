import type { MetadataRoute } from "next";

/** Credentials may be fetched, so that their own “noindex” is read and links to them have previews. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", disallow: ["/api/", "/dashboard", "/me", "/account", "/sign-in", "/invitations"] },
  };
}
