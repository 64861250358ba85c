import { MESSAGE_WORDS } from "@/components/pathways/messages/words";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { count, formatNumber, formatPercent } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { List, ListRow } from "@/components/ui/panel";
import { ProgressBar } from "@/components/ui/progress-bar";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { Section } from "@/components/ui/section";
import { StatStrip } from "@/components/ui/stat-strip";
import { retryJobAction } from "../../../../jobs/actions";
import type { loadMessage } from "./load-message";
import { Readers } from "./readers";

type Props = Awaited<ReturnType<typeof loadMessage>> & {
  query: Record<string, string | undefined>;
  maySend: boolean;
};

/** While it goes out and afterwards: how far, what became of it, and who is in it. */
export function SentParts(props: Props) {
  const { message, workspace, maySend, to } = props;
  const { job, results, status } = message;
  return (
    <>
      <div className="msg-notes">
        {status === "sending" && job && (
          <>
            <ProgressBar
              name="Sending"
              done={job.done}
              total={job.total}
              status={job.status === "queued" ? "queued" : "running"}
            />
            <RefreshWhile active />
          </>
        )}
        {status === "failed" && job && (
          <Note
            tone="revoked"
            action={
              maySend && (
                <ActionForm
                  action={retryJobAction}
                  hidden={{ workspace: workspace.slug, jobId: job.id }}
                  className=""
                  done="It goes on."
                >
                  <Button size="sm" type="submit">
                    Try again
                  </Button>
                </ActionForm>
              )
            }
          >
            {job.error ?? "It stopped."} Nobody gets it twice.
          </Note>
        )}
        {results.kept > 0 && <Note>{MESSAGE_WORDS.kept}</Note>}
      </div>
      <Section title="Results">
        <div className="grid gap-3">
          <StatStrip items={stats(message)} />
          <p className="help">{MESSAGE_WORDS.results}</p>
          {exceptions(message).length > 0 && (
            <List label="What else became of it">
              {exceptions(message).map(([title, line]) => (
                <ListRow
                  key={title}
                  title={title}
                  action={
                    title.includes("could not") && (
                      <Button size="sm" href={to.outbox({ status: "failed" })}>
                        Outbox
                      </Button>
                    )
                  }
                >
                  {line}
                </ListRow>
              ))}
            </List>
          )}
        </div>
      </Section>
      <Readers {...props} />
    </>
  );
}

type Message = Props["message"];

/** Each figure as a share of those that left; what the provider has told nothing of is a dash, not a nought. */
function stats({ results }: Message) {
  const left = results.sent + results.kept;
  const told = results.delivered + results.opened + results.bounced > 0;
  const share = (n: number) => (left > 0 ? `${formatPercent(n / left)} of those mailed` : undefined);
  return [
    {
      label: results.kept > 0 && results.sent === 0 ? "Kept" : "Mailed",
      value: left,
      note: results.waiting > 0 ? `${formatNumber(results.waiting)} waiting` : undefined,
    },
    { label: "Delivered", value: told ? results.delivered : "–", note: told ? share(results.delivered) : "Not told" },
    { label: "Opened", value: told ? results.opened : "–", note: told ? share(results.opened) : "Not told" },
    {
      label: "Earned it since",
      value: results.completed,
      definition: MESSAGE_WORDS.afterwards,
      note: share(results.completed),
    },
  ];
}

function exceptions({ results }: Message): [title: string, line: string][] {
  const { unsubscribed, earnedSince, noAddress, bounced, failed } = results;
  const all: [number, string, string][] = [
    [unsubscribed, `${count(unsubscribed, "person wants", "people want")} no messages`, "They were passed over."],
    [
      earnedSince,
      `${count(earnedSince, "person", "people")} earned the step in the meantime`,
      "They were not asked for it.",
    ],
    [noAddress, `${count(noAddress, "person has", "people have")} no address`, "Nothing could be sent."],
    [bounced, `${count(bounced, "mail")} came back`, "The address does not take mail. Ask for another."],
    [failed, `${count(failed, "mail")} could not be sent`, "They can be sent again from the outbox."],
  ];
  return all.flatMap(([n, title, line]): [string, string][] => (n > 0 ? [[title, line]] : []));
}
