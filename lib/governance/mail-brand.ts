import type { Db } from "../../db/client";
import { findMailBrand } from "../../db/queries/mails";
import { notFound } from "../core/errors";
import type { Id } from "../core/ids";
import { env } from "../env";
import { routes } from "../routes";
import type { MailBrand } from "./rules/mail-brand";

/** For `props.workspace` of every mail that a workspace sends. */
export async function mailBrand(db: Db, workspaceId: Id<"workspace">): Promise<MailBrand> {
  const row = await findMailBrand(db, workspaceId);
  if (!row) throw notFound("workspace");
  const { slug, logoHash, ...brand } = row;
  return { ...brand, logoUrl: logoHash && env.baseUrl + routes.logo(slug, logoHash) };
}
