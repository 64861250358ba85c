/**
 * What a mail keeps of its workspace, as it was when the mail was queued: a second try must be to the provider the same call.
 * Rows of earlier versions hold the name and the hue alone.
 */
export type MailBrand = {
  name: string;
  accentHue: number;
  accentChroma?: number;
  /** Whole, for programs that read mail; null or none: the diamond. */
  logoUrl?: string | null;
  senderName?: string | null;
  replyTo?: string | null;
};
