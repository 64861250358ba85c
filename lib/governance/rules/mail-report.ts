import { z } from "zod";

const TOLD = {
  "email.delivered": "delivered",
  "email.opened": "opened",
  "email.bounced": "bounced",
  "email.complained": "complained",
} as const;
export type MailReport = { providerId: string; told: (typeof TOLD)[keyof typeof TOLD]; at: Date };

const shape = z.object({
  type: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  data: z.object({ email_id: z.string().min(1).max(200) }),
});

/** What Resend tells of one mail; null for whatever else it tells, and for what is not of that form. */
export function readMailReport(body: unknown): MailReport | null {
  const parsed = shape.safeParse(body);
  if (!parsed.success || !Object.hasOwn(TOLD, parsed.data.type)) return null;
  const { type, created_at: at, data } = parsed.data;
  return { providerId: data.email_id, told: TOLD[type as keyof typeof TOLD], at: new Date(at) };
}
