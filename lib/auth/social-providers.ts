import { env } from "../env";

export type SocialProvider = { id: "google" | "azure-ad"; name: string };

/** Those whose keys are set. */
export function socialProviders(): SocialProvider[] {
  return [
    ...(env.google ? [{ id: "google", name: "Google" } as const] : []),
    ...(env.microsoft ? [{ id: "azure-ad", name: "Microsoft" } as const] : []),
  ];
}

export function oneOfProviders(id: string): SocialProvider | undefined {
  return socialProviders().find((provider) => provider.id === id);
}
