import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { count, formatNumber } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { releaseDraftsAction } from "../actions";

export const metadata: Metadata = { title: "Waiting drafts" };

export default async function ReleaseDraftsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const { actor } = await requireMember(slug);
  const { issued, drafts, limit } = await ask(getUsage, actor, {});
  const to = routes.dashboard(slug);
  if (drafts === 0) redirect(to.credentials());
  const going = limit === null ? drafts : Math.min(drafts, Math.max(0, limit - issued));
  const waiting = drafts - going;
  return (
    <>
      <Breadcrumbs items={[{ label: "Credentials", href: to.credentials() }, { label: "Waiting drafts" }]} />
      <PageHeader title={`Issue ${count(going, "waiting draft")}?`} />
      <div className="confirm-page">
        <ConfirmForm
          action={releaseDraftsAction}
          hidden={{ workspace: slug }}
          confirm={`Issue ${formatNumber(going)}`}
          cancel={<Button href={to.credentials()}>Not yet</Button>}
          split={[
            { value: going, label: "go out", look: "solid" },
            { value: waiting, label: "wait for room", look: "dashed" },
          ]}
          consequences={[
            {
              count: going,
              fact: going === 1 ? "draft is issued" : "drafts are issued, the oldest first",
              line: "They become valid and public, and count in pathways. Whoever is to be told gets a mail.",
            },
            ...(waiting > 0
              ? [
                  {
                    count: waiting,
                    fact: "wait for room",
                    line: `The limit of ${formatNumber(limit ?? 0)} leaves no more.`,
                  },
                ]
              : []),
          ]}
        />
      </div>
    </>
  );
}
