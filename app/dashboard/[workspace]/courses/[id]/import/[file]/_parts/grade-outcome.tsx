import { JobBar } from "@/components/jobs/job-bar";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { formatNumber } from "@/components/ui/format";
import { Section } from "@/components/ui/section";
import type { Id } from "@/lib/core/ids";
import { getJob } from "@/lib/governance/reads/get-job";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { retryJobAction } from "../../../../actions";
import { outcomeWords as words } from "../../../../words/imports";
import { BadGrades } from "./bad-grades";
import type { FilePart } from "./find-file";

/** A file on its way, and what came of it. */
export async function GradeOutcome({ jobId, ...part }: FilePart & { jobId: Id<"job"> }) {
  const { actor, slug, file } = part;
  const job = await ask(getJob, actor, { id: jobId });
  const over = job.status === "done" || job.status === "failed";
  const { recorded = 0, duplicates = 0, leftOut = 0 } = job.result;
  const unread = file.rows - file.valid - leftOut;
  return (
    <>
      <JobBar
        job={{ ...job, startedAt: job.startedAt ? new Date(job.startedAt) : null }}
        now={new Date()}
        name={job.status === "done" ? words.recorded : words.recording}
      />
      {job.status === "failed" && can(actor, "job.manage") && (
        <ActionForm action={retryJobAction} hidden={{ workspace: slug, jobId }} className="acts mt-3">
          <Button type="submit" variant="ink">
            {words.retry}
          </Button>
        </ActionForm>
      )}
      {over && (
        <Section
          title={words.title}
          end={
            <Button size="sm" href={routes.dashboard(slug).course(file.course.id)}>
              {words.see}
            </Button>
          }
        >
          <Facts
            items={[
              { label: words.rows, value: formatNumber(file.rows) },
              { label: words.grades, value: formatNumber(recorded) },
              { label: words.already, value: duplicates > 0 ? formatNumber(duplicates) : null },
              { label: words.unread, value: unread > 0 ? words.leftOut(unread) : null },
              { label: words.stepGone, value: leftOut > 0 ? words.leftOut(leftOut) : null },
            ]}
          />
        </Section>
      )}
      {over && <BadGrades {...part} />}
    </>
  );
}
