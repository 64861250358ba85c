import type { z } from "zod";
import type { CredentialView } from "../../credentials/rules/view";
import { env } from "../../env";
import type { credentialAnswer } from "./answers";

/** A credential with the addresses at which everybody finds it. */
export function showCredential(view: CredentialView): z.input<typeof credentialAnswer> {
  const url = `${env.baseUrl}/c/${view.id}`;
  return { ...view, url, imageUrl: `${url}/image.png` };
}
