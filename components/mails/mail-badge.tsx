import { AppLink } from "../ui/app-link";
import { Badge, type Status } from "../ui/badge";

type Props = { mail: string | null; bounced: boolean; href: string | null; children?: string };

/** How far somebody's mail has come, and the way to it where there is one; `children` is a word that says more. */
export function MailBadge({ mail, bounced, href, children }: Props) {
  const badge = <Badge status={lookOf(mail, bounced)}>{children}</Badge>;
  return href ? <AppLink href={href}>{badge}</AppLink> : badge;
}

function lookOf(mail: string | null, bounced: boolean): Status {
  if (bounced) return "failed";
  return mail === "sent" || mail === "kept" || mail === "failed" ? mail : "queued";
}
