import AzureAD from "next-auth/providers/azure-ad";
import Google from "next-auth/providers/google";
import { env } from "../env";

/** Linking by address is safe because `vouchesFor` is asked first. */
const options = { allowDangerousEmailAccountLinking: true };

export function oauthProviders() {
  const { google, microsoft } = env;
  return [
    ...(google ? [Google({ ...google, ...options })] : []),
    ...(microsoft
      ? [
          AzureAD({
            ...microsoft,
            ...options,
            // Without the provider's own: it would fetch a photograph on every sign-in.
            profile: ({ sub, name, email }) => ({ id: sub, name, email, image: null }),
          }),
        ]
      : []),
  ];
}

/** Whether the provider says that the address is the person's: in any other case it could be anybody's. */
export function vouchesFor(provider: string, profile: Record<string, unknown>): boolean {
  if (typeof profile.email !== "string") return false;
  if (provider === "google") return profile.email_verified === true;
  // Microsoft lets every organisation write any address; this claim says that it owns the domain.
  return provider === "azure-ad" && [true, 1, "1", "true"].includes(profile.xms_edov as string);
}
