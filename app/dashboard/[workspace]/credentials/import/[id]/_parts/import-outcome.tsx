import { JobBar } from "@/components/jobs/job-bar";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { formatDay, formatNumber } from "@/components/ui/format";
import { Section } from "@/components/ui/section";
import type { Id } from "@/lib/core/ids";
import { getJob } from "@/lib/governance/reads/get-job";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { retryJobAction } from "../../../actions";
import { BadRows } from "./bad-rows";
import type { ImportPart } from "./import-part";

/** A file on its way, and what came of it. */
export async function ImportOutcome({ jobId, ...part }: ImportPart & { jobId: Id<"job"> }) {
  const { actor, workspace, file } = part;
  const job = await ask(getJob, actor, { id: jobId });
  const to = routes.dashboard(workspace.slug);
  const over = job.status === "done" || job.status === "failed";
  const figure = (key: string) => formatNumber(job.result[key] ?? 0);
  return (
    <>
      <JobBar
        job={{ ...job, startedAt: job.startedAt ? new Date(job.startedAt) : null }}
        now={new Date()}
        name={job.status === "done" ? "Imported" : "Issuing credentials"}
      />
      {job.status === "failed" && can(actor, "job.manage") && (
        <ActionForm action={retryJobAction} hidden={{ workspace: workspace.slug, jobId }} className="acts mt-3">
          <Button type="submit" variant="ink">
            Try again
          </Button>
        </ActionForm>
      )}
      {over && (
        <Section
          title="What came of it"
          end={
            <Button size="sm" href={to.credentials({ source: "import", sourceId: file.id })}>
              See the credentials
            </Button>
          }
        >
          <Facts
            items={[
              { label: "Rows in the file", value: formatNumber(file.rows) },
              { label: "Issued", value: figure("issued") },
              { label: "Drafts", value: job.result.drafts ? `${figure("drafts")}, waiting for room` : null },
              { label: "Were there already", value: job.result.skipped ? `${figure("skipped")}, skipped` : null },
              { label: "Held only once", value: job.result.refused ? `${figure("refused")}, left out` : null },
              {
                label: "Could not be read",
                value: file.rows > file.valid ? `${formatNumber(file.rows - file.valid)}, left out` : null,
              },
              { label: "Issued on", value: `${formatDay(file.issuedOn)}, or as the row says` },
              { label: "Mails", value: file.notify ? "Each person is told" : "Nobody is told" },
            ]}
          />
        </Section>
      )}
      {over && <BadRows {...part} />}
    </>
  );
}
