import type { MailBrand } from "@/lib/governance/rules/mail-brand";
import { brandOf } from "./_components/brand-of";
import { type MailKind, type MailProps, type RenderedMail, renderMail } from "./render";

export type StoredMail = { kind: MailKind; props: Record<string, unknown> };

/** A mail out of the row that was queued. */
export function renderStored({ kind, props }: StoredMail): Promise<RenderedMail> {
  const workspace = props.workspace as MailBrand | undefined;
  const filled = workspace ? { ...props, workspace: brandOf(workspace) } : props;
  return renderMail(kind, filled as MailProps[typeof kind]); // as whoever queued it wrote them
}
