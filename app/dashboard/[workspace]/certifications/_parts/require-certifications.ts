import { notFound } from "next/navigation";
import { type Membership, requireMember } from "@/lib/auth/session";

/** What every page of certifications but their list begins with: where they are switched off there are none of these pages. */
export async function requireCertifications(slug: string): Promise<Membership> {
  const member = await requireMember(slug);
  if (!member.workspace.certificationsEnabled) notFound();
  return member;
}
