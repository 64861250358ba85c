import type { MessagePreview } from "@/components/pathways/messages/message-preview";
import { renderStored } from "@/emails/render-stored";
import { env } from "@/lib/env";

type Preview = Omit<MessagePreview, "mail"> & { mail: Parameters<typeof renderStored>[0] | null };

/** Nothing in a mail that is looked at may run or be fetched but its own style and the workspace's logo. */
const policy = () => `default-src 'none'; style-src 'unsafe-inline'; img-src ${new URL(env.baseUrl).origin}`;

/** The mail itself, made by what makes it when it is sent. */
export async function renderMessage({ to, problems, mail }: Preview): Promise<MessagePreview> {
  const rendered = mail && (await renderStored(mail));
  if (!rendered) return { to, problems, mail: null };
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy()}">`;
  return { to, problems, mail: { ...rendered, html: rendered.html.replace("<head>", `<head>${meta}`) } };
}
