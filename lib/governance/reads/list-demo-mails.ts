import { getDb } from "../../../db/client";
import { listMails } from "../../../db/queries/mails";
import { env } from "../../env";

/** The latest mails of all workspaces and of the installation, for the demo's own page; nothing anywhere else. */
export async function listDemoMails() {
  if (!env.demo) return [];
  const rows = await listMails(getDb(), null, { after: null, limit: 100 });
  return rows.map(({ id, kind, subject, toAddress, status, createdAt, props }) => ({
    id,
    kind,
    subject,
    to: toAddress,
    status,
    createdAt,
    url: typeof props.url === "string" ? withoutOrigin(props.url) : null,
  }));
}

function withoutOrigin(url: string): string {
  return url.startsWith(`${env.baseUrl}/`) ? url.slice(env.baseUrl.length) : url;
}
