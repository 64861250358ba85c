import type { Db } from "../../db/client";
import { findMailBrand } from "../../db/queries/mails";
import { notFound } from "../core/errors";
import type { Id } from "../core/ids";
import type { MailBrand } from "./rules/mail-brand";

/** For `props.workspace` of every mail that a workspace sends. */
export async function mailBrand(db: Db, workspaceId: Id<"workspace">): Promise<MailBrand> {
  const row = await findMailBrand(db, workspaceId);
  if (!row) throw notFound("workspace");
  return { ...row, logoUrl: null };
}
