import { getDb } from "../../../db/client";
import { findAnyMail, listMails } from "../../../db/queries/mails";
import type { Id } from "../../core/ids";
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

/** One of them, to be looked at. */
export async function getDemoMail(id: string) {
  if (!env.demo) return null;
  return findAnyMail(getDb(), id as Id<"mail">);
}

function withoutOrigin(url: string): string {
  return url.startsWith(`${env.baseUrl}/`) ? url.slice(env.baseUrl.length) : url;
}
