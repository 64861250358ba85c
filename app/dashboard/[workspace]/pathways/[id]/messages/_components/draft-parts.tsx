import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { addDays, dayIn } from "@/lib/core/dates";
import { blanksOf } from "@/lib/pathways/rules/message-template";
import { draftWords as words } from "../../../words/messages";
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
                  {words.fillIn}
                </Button>
              )
            }
          >
            {words.toFillIn(blanks)}
          </Note>
        )}
        {pathway.status !== "active" && <Note tone="expired">{words.inactive}</Note>}
        {repliesTo === null && /answer this mail/i.test(message.body) && (
          <Note
            action={
              <Button size="sm" href={to.sender()}>
                {words.sender}
              </Button>
            }
          >
            {words.noReply}
          </Note>
        )}
      </div>
      <Section title={words.who}>
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
        <Section title={words.test}>
          <ActionForm action={sendTestMessageAction} hidden={hidden} done={words.testSent(user.email)}>
            <p className="help">{words.testHelp}</p>
            <div className="acts">
              <Button type="submit">{words.sendTest(user.email)}</Button>
            </div>
          </ActionForm>
        </Section>
      )}
      {maySend && draft && blanks.length === 0 && pathway.status === "active" && (
        <Section title={words.later}>
          <ActionForm
            action={scheduleMessageAction}
            hidden={{ ...hidden, ifVersion: String(message.version), when: "later" }}
          >
            <p className="help">{words.laterHelp(workspace.timeZone)}</p>
            <div className="msg-later">
              <DateInput name="sendOn" label={words.day} defaultValue={tomorrow} />
              <TextInput name="sendTime" label={words.time} type="time" defaultValue="09:00" />
              <Button type="submit">{words.sendLater}</Button>
            </div>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
