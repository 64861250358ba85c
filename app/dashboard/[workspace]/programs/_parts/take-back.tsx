import { ActionForm } from "@/components/ui/action-form";
import { formatDay } from "@/components/ui/format";
import type { ParticipantComponent, ParticipantView, ProgramView } from "@/lib/programs/rules/program-view";
import { takeBackExtensionsAction } from "../actions";
import { personWords } from "../words/participants";

const words = personWords.table;
const formOf = (componentId: string) => `take-back-${componentId}`;
const extendedOf = (components: readonly ParticipantComponent[]) =>
  components.flatMap(({ id, name, extended, componentDueOn }) =>
    extended && componentDueOn ? [{ id, name, day: formatDay(componentDueOn, "short") }] : [],
  );

type FormsProps = { program: ProgramView; participant: ParticipantView; workspace: { slug: string } };

/** One for each extension, beside the form of progress: a form cannot stand inside another. */
export function TakeBackForms({ program, participant, workspace }: FormsProps) {
  if (program.status === "ended") return null;
  return extendedOf(participant.components).map(({ id, name, day }) => (
    <ActionForm
      key={id}
      id={formOf(id)}
      action={takeBackExtensionsAction}
      hidden={{
        workspace: workspace.slug,
        id: program.id,
        componentId: id,
        "recipientIds[]": [participant.recipient.id],
      }}
      done={words.tookBack(name, day)}
      className="contents"
    >
      {null}
    </ActionForm>
  ));
}

/** Sends the form of this component's extension. */
export function TakeBack({ component }: { component: ParticipantComponent }) {
  const [extension] = extendedOf([component]);
  if (!extension) return null;
  const { id, name, day } = extension;
  return (
    <button type="submit" form={formOf(id)} className="link text-small" aria-label={words.takeBackFor(name, day)}>
      {words.takeBack(day)}
    </button>
  );
}
