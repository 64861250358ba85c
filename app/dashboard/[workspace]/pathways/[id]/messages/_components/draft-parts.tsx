import { MESSAGE_WORDS } from "@/components/pathways/messages/words";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { addDays, dayIn } from "@/lib/core/dates";
import { blanksOf } from "@/lib/pathways/rules/message-template";
import { scheduleMessageAction, sendTestMessageAction } from "../actions";
import { Audience } from "./audience";
import type { loadMessage } from "./load-message";

type Props = Awaited<ReturnType<typeof loadMessage>> & {
  query: Record<string, string | undefined>;
  maySend: boolean;
  repliesTo: string | null;
};

/** Before it goes out: what is still to fill in, who gets it, a test, and a later time. */
export function DraftParts({
  actor,
  user,
  workspace,
  pathway,
  message,
  step,
  to,
  path,
  query,
  maySend,
  repliesTo,
}: Props) {
  const hidden = { workspace: workspace.slug, id: message.id };
  const blanks = [...blanksOf(message.subject), ...blanksOf(message.body)];
  const draft = message.status === "draft";
  const tomorrow = addDays(dayIn(workspace.timeZone, new Date()), 1);
  return (
    <>
      <div className="msg-notes">
        {blanks.length > 0 && (
          <Note
            tone="expired"
            action={
              maySend && (
                <Button size="sm" href={to.editMessage(pathway.id, message.id)}>
                  Fill in
                </Button>
              )
            }
          >
            Still to fill in: {blanks.map((blank) => `“${blank}”`).join(", ")}.
          </Note>
        )}
        {pathway.status !== "active" && <Note tone="expired">{MESSAGE_WORDS.inactive}</Note>}
        {repliesTo === null && /answer this mail/i.test(message.body) && (
          <Note
            action={
              <Button size="sm" href={to.sender()}>
                Sender
              </Button>
            }
          >
            {MESSAGE_WORDS.noReply}
          </Note>
        )}
      </div>
      <Section title="Who">
        <Audience
          actor={actor}
          to={to}
          target={{ pathwayId: pathway.id, achievementId: message.achievementId, groupId: message.groupId }}
          step={step}
          steps={pathway.steps.length}
          path={path}
          query={{ cursor: query.cursor, before: query.before }}
        />
      </Section>
      {maySend && (
        <Section title="Test">
          <ActionForm action={sendTestMessageAction} hidden={hidden} done={`On its way to ${user.email}.`}>
            <p className="help">{MESSAGE_WORDS.test}</p>
            <div className="acts">
              <Button type="submit">Send a test to {user.email}</Button>
            </div>
          </ActionForm>
        </Section>
      )}
      {maySend && draft && blanks.length === 0 && pathway.status === "active" && (
        <Section title="Later">
          <ActionForm
            action={scheduleMessageAction}
            hidden={{ ...hidden, ifVersion: String(message.version), when: "later" }}
          >
            <p className="help">Time zone: {workspace.timeZone}. Who lacks the step is counted then, not now.</p>
            <div className="msg-later">
              <DateInput name="sendOn" label="Day" defaultValue={tomorrow} />
              <TextInput name="sendTime" label="Time" type="time" defaultValue="09:00" />
              <Button type="submit">Send later</Button>
            </div>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
