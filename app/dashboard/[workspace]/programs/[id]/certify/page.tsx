import { forbidden, notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { loadProgram } from "../../_parts/find-program";
import { loadCertifications } from "../../_parts/load-certifications";
import { certifyWords as words } from "../../words/certify";
import { headWords } from "../../words/dashboard";
import { Preview } from "./_parts/preview";

type Props = WorkspacePage<"id">;

export async function generateMetadata({ params }: Props) {
  return { title: words.title((await loadProgram(params)).program.name) };
}

/** A certification for a program that ended without one: first which, then what that does, then whether. */
export default async function CertifyProgramPage({ params, searchParams }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, name, status, ending, endedOn, certificationName } = program;
  if (status !== "ended" || ending || endedOn === null || !workspace.certificationsEnabled) notFound();
  if (!can(actor, "program.end")) forbidden();
  const crumbs = (
    <Breadcrumbs
      items={[
        { label: headWords.programs, href: to.programs() },
        { label: name, href: to.program(id) },
        { label: words.crumb },
      ]}
    />
  );
  if (certificationName !== null)
    return (
      <>
        {crumbs}
        <PageHeader title={words.has.title(certificationName)}>{words.has.text}</PageHeader>
        <div>
          <Button variant="ink" href={to.programResults(id)}>
            {words.has.results}
          </Button>
        </div>
      </>
    );
  const query = plainQuery(await searchParams);
  const certifications = await loadCertifications(actor, workspace);
  const chosen = certifications.find((each) => each.id === query.certification);
  return (
    <>
      {crumbs}
      <PageHeader title={words.title(name)}>
        {words.lede(formatDay(endedOn, "long", await localeOfReader()))}
      </PageHeader>
      <Choice
        offered={certifications.filter((each) => each.status === "published" && !each.invisible)}
        chosen={chosen?.id}
        actor={actor}
        slug={workspace.slug}
        path={to.certifyProgram(id)}
      />
      {chosen && <Preview actor={actor} slug={workspace.slug} id={id} certificationId={chosen.id} query={query} />}
    </>
  );
}

type ChoiceProps = {
  offered: readonly CertificationView[];
  chosen: string | undefined;
  actor: Actor;
  slug: string;
  path: string;
};

function Choice({ offered, chosen, actor, slug, path }: ChoiceProps) {
  const to = routes.dashboard(slug);
  const creates = can(actor, "certification.write");
  if (offered.length === 0)
    return (
      <EmptyState
        title={words.noneYet.title}
        action={
          <Button href={creates ? to.newCertification() : to.certifications()}>
            {creates ? words.noneYet.create : words.noneYet.see}
          </Button>
        }
      >
        {words.noneYet.text}
      </EmptyState>
    );
  return (
    <form className="form" action={path} method="get">
      <Select
        name="certification"
        label={words.choose}
        placeholder={words.placeholder}
        help={words.hint}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={chosen ?? (offered.length === 1 ? offered[0]?.id : "")}
      />
      <div>
        <Button type="submit" variant={chosen ? undefined : "ink"}>
          {chosen ? words.seeAgain : words.see}
        </Button>
      </div>
    </form>
  );
}
