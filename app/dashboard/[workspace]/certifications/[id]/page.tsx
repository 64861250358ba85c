import { JobBar } from "@/components/jobs/job-bar";
import { StatStrip } from "@/components/ui/stat-strip";
import { certificationFigures, renewalCalendar } from "@/lib/certifications/reads/assignment-figures";
import { publishPreview } from "@/lib/certifications/reads/certification-form";
import { ASSIGNMENT_STATUSES } from "@/lib/certifications/rules/vocabulary";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { loadCertification } from "../_parts/find-certification";
import { pageWords as words } from "../words/pages";
import { AssignForm } from "./_parts/assign-form";
import { Assignments } from "./_parts/assignments";
import { CertificationFacts } from "./_parts/certification-facts";
import { CertificationHead } from "./_parts/certification-head";
import { EarnedByPrograms } from "./_parts/earned-by-programs";
import { FallsDue } from "./_parts/falls-due";
import { RequiredCourses } from "./_parts/required-courses";

type Props = WorkspacePage<"id">;

export async function generateMetadata({ params }: Props) {
  return { title: (await loadCertification(params)).certification.name };
}

/** Who is where in a certification. */
export default async function CertificationPage({ params, searchParams }: Props) {
  const { actor, workspace, certification } = await loadCertification(params);
  const { slug, timeZone } = workspace;
  const { id, status } = certification;
  const query = plainQuery(await searchParams);
  const [figures, months, jobs, preview] = await Promise.all([
    ask(certificationFigures, actor, { ids: [id] }),
    ask(renewalCalendar, actor, { id }),
    ask(listJobs, actor, { subject: id, limit: 1 }),
    status === "draft" ? ask(publishPreview, actor, { id }) : null,
  ]);
  const counts = figures[id];
  const completed = (counts?.completed ?? 0) + (counts?.expired ?? 0);
  const mayWrite = can(actor, "certification.write");
  const running = jobs.data.find((job) => job.status === "queued" || job.status === "running");
  const begun = status !== "draft" || (counts?.total ?? 0) > 0;
  const byPrograms = certification.earnedBy === "programs";
  return (
    <>
      <CertificationHead
        certification={certification}
        slug={slug}
        mayWrite={mayWrite}
        mayDelete={completed === 0}
        problems={preview?.problems ?? []}
      />
      {running && (
        <div className="mb-6">
          <JobBar job={running} now={new Date()} />
        </div>
      )}
      {byPrograms ? (
        <EarnedByPrograms actor={actor} workspace={workspace} certification={certification} query={query} />
      ) : (
        <>
          {begun && (
            <StatStrip
              items={ASSIGNMENT_STATUSES.map((each) => ({
                label: words.stats[each],
                value: counts?.[each] ?? 0,
                definition: words.stats[`${each}Meaning`],
              }))}
            />
          )}
          {begun && (
            <Assignments
              actor={actor}
              workspace={{ slug, timeZone }}
              certification={certification}
              months={months}
              query={query}
            />
          )}
          {mayWrite && status === "published" && <AssignForm slug={slug} id={id} />}
          <div className="cols-even">
            <div>
              <RequiredCourses actor={actor} slug={slug} certification={certification} />
              {begun && <FallsDue slug={slug} certificationId={id} months={months} />}
            </div>
            <CertificationFacts certification={certification} slug={slug} timeZone={timeZone} />
          </div>
        </>
      )}
    </>
  );
}
