import { FileUp } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Person } from "@/components/ui/person";
import { SearchField } from "@/components/ui/search-field";
import { Section } from "@/components/ui/section";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { listNewcomers } from "@/lib/programs/reads/list-newcomers";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { addPersonAction } from "../actions";
import { addWords, listWords } from "../words/participants";
import { AddGroupForm } from "./add-group-form";
import { AddPersonForm } from "./add-person-form";

type Group = { id: string; name: string; recipients: number };
type Props = {
  actor: Actor;
  workspace: { slug: string };
  program: ProgramView;
  groups: readonly Group[];
  /** Whom the address looks for among the people that are known. */
  find?: string;
};
const words = addWords;

/** Four ways in: an address, somebody who is known, a group, a file. */
export function AddParticipants({ actor, workspace, program, groups, find }: Props) {
  const to = routes.dashboard(workspace.slug);
  const hidden = { workspace: workspace.slug, id: program.id };
  const search = find?.trim().slice(0, 200);
  return (
    <Section id="add" title={words.title} description={words.lede}>
      <div className="ways">
        <section>
          <h3>{words.one}</h3>
          <AddPersonForm hidden={hidden} groups={groups} />
        </section>
        <section>
          {can(actor, "recipient.read") && (
            <div id="known" className="mb-8">
              <h3>{words.known}</h3>
              <form action={`${to.programParticipants(program.id)}#known`} method="get" className="find-known">
                <SearchField label={words.find} name="find" defaultValue={find} />
                <Button type="submit">{words.search}</Button>
              </form>
              {search && <Known actor={actor} program={program} hidden={hidden} search={search} />}
            </div>
          )}
          <h3>{words.file}</h3>
          <p className="help">{words.fileHelp}</p>
          <Button href={to.importParticipants(program.id)} icon={<FileUp aria-hidden />}>
            {listWords.import}
          </Button>
        </section>
        <section>
          <h3>{words.whole}</h3>
          <WholeGroup groups={groups} hidden={hidden} />
        </section>
      </div>
    </Section>
  );
}

type Hidden = { workspace: string; id: string };

function WholeGroup({ groups, hidden }: { groups: readonly Group[]; hidden: Hidden }) {
  const filled = groups.filter(({ recipients }) => recipients > 0);
  if (filled.length === 0) return <p className="help">{words.noGroups}</p>;
  return <AddGroupForm groups={filled} hidden={hidden} />;
}

type KnownProps = { actor: Actor; program: ProgramView; hidden: Hidden; search: string };

/** People of the workspace who are not in the program, each with a button. */
async function Known({ actor, program, hidden, search }: KnownProps) {
  const { people, outside, inside } = await ask(listNewcomers, actor, { id: program.id, search });
  if (outside === 0) return <p className="help">{inside > 0 ? words.allInside(inside) : words.nobody}</p>;
  return (
    <ul className="known">
      {people.map(({ id, name, email }) => (
        <li key={id}>
          <Person id={id} name={name} detail={email} />
          <ActionForm
            action={addPersonAction}
            hidden={{ ...hidden, recipientId: id }}
            done={words.isIn(name)}
            className="contents"
          >
            <Button type="submit" size="sm" aria-label={words.addOne(name)}>
              {words.add}
            </Button>
          </ActionForm>
        </li>
      ))}
      {outside > people.length && <li className="help">{words.moreOutside(outside - people.length)}</li>}
    </ul>
  );
}
