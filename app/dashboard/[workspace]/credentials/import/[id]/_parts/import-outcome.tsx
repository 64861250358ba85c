import { JobBar } from "@/components/jobs/job-bar";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { formatDay, formatNumber } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import type { Id } from "@/lib/core/ids";
import { getJob } from "@/lib/governance/reads/get-job";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { retryJobAction } from "../../../actions";
import { outcomeWords as words } from "../../../words/import";
import { BadRows } from "./bad-rows";
import type { ImportPart } from "./import-part";

/** A file on its way, and what came of it. */
export async function ImportOutcome({ jobId, ...part }: ImportPart & { jobId: Id<"job"> }) {
  const { actor, workspace, file } = part;
  const job = await ask(getJob, actor, { id: jobId });
  const to = routes.dashboard(workspace.slug);
  const over = job.status === "done" || job.status === "failed";
  const { issued = 0, drafts = 0, skipped = 0, refused = 0 } = job.result;
  const unread = file.rows - file.valid;
  return (
    <>
      <JobBar
        job={{ ...job, startedAt: job.startedAt ? new Date(job.startedAt) : null }}
        now={new Date()}
        name={words.job[job.status === "done" || job.status === "failed" ? job.status : "open"]}
      />
      {job.status === "failed" && can(actor, "job.manage") && (
        <ActionForm action={retryJobAction} hidden={{ workspace: workspace.slug, jobId }} className="acts mt-3">
          <Button type="submit" variant="ink">
            {words.retry}
          </Button>
          <span className="text-small text-ink-2">{words.retryLine}</span>
        </ActionForm>
      )}
      {over && (
        <Section
          title={words.title}
          end={
            <Button size="sm" href={to.credentials({ source: "import", sourceId: file.id })}>
              {words.see}
            </Button>
          }
        >
          <Facts
            items={[
              { label: words.rows, value: formatNumber(file.rows) },
              { label: words.issued, value: formatNumber(issued) },
              { label: words.drafts, value: drafts > 0 ? words.waiting(drafts) : null },
              { label: words.already, value: skipped > 0 ? words.skipped(skipped) : null },
              { label: words.refused, value: refused > 0 ? words.leftOut(refused) : null },
              { label: words.unread, value: unread > 0 ? words.leftOut(unread) : null },
              { label: words.issuedOn, value: words.day(formatDay(file.issuedOn, "long", await localeOfReader())) },
              { label: words.mails, value: file.notify ? words.told : words.silent },
            ]}
          />
        </Section>
      )}
      {over && <BadRows {...part} />}
    </>
  );
}
