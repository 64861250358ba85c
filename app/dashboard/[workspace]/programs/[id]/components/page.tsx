import { Lightbulb } from "lucide-react";
import { AskedChange } from "@/components/programs/builder/asked-change";
import { ComponentBuilder } from "@/components/programs/builder/component-builder";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SaveBar } from "@/components/ui/form-section";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/governance/rules/permissions";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { ComponentTable } from "../../_parts/component-table";
import { loadProgram } from "../../_parts/find-program";
import { loadCourses } from "../../_parts/load-courses";
import { ProgramHead } from "../../_parts/program-head";
import { saveComponentsAction } from "../../actions";
import { componentsWords as words } from "../../words/components";

type Props = { params: Promise<{ workspace: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: words.tab((await loadProgram(params)).program.name) };
}

/** What participants go through: built here by those who may, a table for everybody else. */
export default async function ComponentsPage({ params }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, components, participants, status, ending } = program;
  const builds = can(actor, "program.write") && !ending;
  const asks = status === "running" && participants > 0;
  return (
    <>
      <ProgramHead program={program} actor={actor} workspace={workspace} here="components" />
      <StateNote program={program} />
      {!builds && components.length === 0 && <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>}
      {!builds && components.length > 0 && <ComponentTable components={components} />}
      {builds && (
        <>
          <Note tone="neutral" icon={<Lightbulb aria-hidden />}>
            {`${words.best} ${words.uncounted}`}
          </Note>
          <ActionForm
            action={saveComponentsAction}
            hidden={{ workspace: workspace.slug, id, ifVersion: String(program.version) }}
            done={words.saved}
            guard
            className=""
          >
            <AskedChange sent={["workspace", "id", "ifVersion"]}>
              <Section title={words.builder} description={words.builderLede}>
                <ComponentBuilder
                  components={rowsOf(program)}
                  courses={await loadCourses(actor, program)}
                  bounds={{ from: program.startsOn, to: program.endsOn }}
                />
              </Section>
              <SaveBar>
                <Button
                  type="submit"
                  name="intent"
                  value={asks ? "ask" : "save"}
                  variant={status === "draft" ? "default" : "ink"}
                >
                  {words.save}
                </Button>
                {status === "draft" && (
                  <Button type="submit" name="intent" value="on" variant="ink">
                    {words.goOn}
                  </Button>
                )}
                <Button variant="quiet" href={to.program(id)}>
                  {words.cancel}
                </Button>
              </SaveBar>
            </AskedChange>
          </ActionForm>
        </>
      )}
    </>
  );
}

function StateNote({ program: { status, ending, participants } }: { program: ProgramView }) {
  if (ending) return <Note>{words.ending}</Note>;
  if (status === "ended") return <Note>{words.ended}</Note>;
  return status === "running" && participants > 0 ? <Note>{words.running}</Note> : null;
}

function rowsOf({ components }: ProgramView) {
  return components.map(({ id, name, kind, optional, startsOn, dueOn, courseId }) => ({
    key: id,
    id,
    name,
    kind,
    optional,
    startsOn: startsOn ?? "",
    dueOn: dueOn ?? "",
    courseId: courseId ?? "",
  }));
}
