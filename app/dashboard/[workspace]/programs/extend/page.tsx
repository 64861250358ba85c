import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { extendChoices } from "@/lib/programs/reads/extend-choices";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery } from "../../_parts/keyset";
import { chosenIn, chosenOf, fieldsOf, givenTo, loadChosen, type Search } from "../_parts/chosen";
import { NobodyChosen, wayBack } from "../_parts/chosen-frame";
import { ChosenTable } from "../_parts/chosen-people";
import { extendWords as words } from "../words/extend";
import { ExtendForm } from "./_parts/extend-form";
import { Extended } from "./_parts/extended";
import { OtherPrograms } from "./_parts/other-programs";

export const metadata: Metadata = { title: words.crumb };

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Search> };

/** A later due day in one component, for those chosen of one program. */
export default async function ExtendPage({ params, searchParams }: Props) {
  const { workspace: slug } = await params;
  const { actor, workspace } = await requireMember(slug);
  if (!can(actor, "program.write")) forbidden();
  const search = await searchParams;
  const query = plainQuery(search);
  const given = query.extended !== undefined && query.component !== undefined;
  const { here: chosen, from } = given
    ? givenTo(search, workspace.certificationsEnabled)
    : { here: chosenOf(search), from: chosenOf(search) };
  const { crumbs, back } = await wayBack({ actor, workspace }, from);
  const { audience, refusal = "" } = await loadChosen(actor, chosen);
  const programs = audience?.programs.filter(({ status }) => status === "running") ?? [];
  const program = programs.find(({ id }) => id === query.of) ?? programs[0];
  if (!audience || !program) return <NobodyChosen crumbs={crumbs} crumb={words.crumb} slug={slug} refusal={refusal} />;
  const of = chosenIn(chosen, program.id);
  const { audience: here = audience } = programs.length > 1 ? await loadChosen(actor, of) : { audience };
  const { choices, endsOn } = await ask(extendChoices, actor, { ...of, program: program.id });
  const to = routes.dashboard(slug);
  if (given)
    return (
      <>
        <Breadcrumbs items={[...crumbs, { label: words.crumb }]} />
        <PageHeader title={words.given} />
        <Extended choices={choices} query={query} href={back} label={words.see(from.certification !== undefined)} />
      </>
    );
  return (
    <>
      <Breadcrumbs items={[...crumbs, { label: words.crumb }]} />
      <PageHeader title={words.title(program.people)}>{words.lede}</PageHeader>
      <Section title={words.who}>
        <div className="grid gap-3">
          <p className="text-body">
            {said(words.of(<strong className="num">{words.whom(program.people)}</strong>, <bdi>{program.name}</bdi>))}
          </p>
          {programs.length > 1 && <OtherPrograms programs={programs} shown={program.id} chosen={chosen} slug={slug} />}
          <ChosenTable audience={here} slug={slug} />
        </div>
      </Section>
      {choices.length === 0 ? (
        <EmptyState
          title={words.none.title}
          action={<Button href={to.programComponents(program.id)}>{words.none.action}</Button>}
        >
          {words.none.text}
        </EmptyState>
      ) : (
        <ExtendForm
          key={program.id}
          hidden={{ workspace: slug, ...fieldsOf(of) }}
          choices={choices}
          endsOn={endsOn}
          back={back}
        />
      )}
    </>
  );
}
