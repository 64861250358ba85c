import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { StatStrip } from "@/components/ui/stat-strip";
import { SendingJob } from "../../../../jobs/_parts/sending-job";
import { sentWords as words } from "../../../words/messages";
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
        {job && (status === "sending" || status === "failed") && (
          <SendingJob job={job} slug={workspace.slug} mayRetry={maySend} words={words} />
        )}
        {results.kept > 0 && <Note>{words.keptHere}</Note>}
      </div>
      <Section title={words.results}>
        <div className="grid gap-3">
          <StatStrip items={stats(message)} />
          <p className="help">{words.help}</p>
          {exceptions(message).length > 0 && (
            <List label={words.others}>
              {exceptions(message).map(({ title, line, again }) => (
                <ListRow
                  key={title}
                  title={title}
                  action={
                    again && (
                      <Button size="sm" href={to.outbox({ status: "failed" })}>
                        {words.outbox}
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
  const share = (n: number) => (left > 0 ? words.share(n / left) : undefined);
  const ofTold = (label: string, n: number) => ({
    label,
    value: told ? n : "–",
    note: told ? share(n) : words.notTold,
  });
  return [
    {
      label: results.kept > 0 && results.sent === 0 ? words.kept : words.mailed,
      value: left,
      note: results.waiting > 0 ? words.waiting(results.waiting) : undefined,
    },
    ofTold(words.delivered, results.delivered),
    ofTold(words.opened, results.opened),
    { label: words.earned, value: results.completed, definition: words.earnedMeans, note: share(results.completed) },
  ];
}

type Exception = { n: number; title: string; line: string; again?: boolean };

function exceptions({ results }: Message): Exception[] {
  const { unsubscribed, earnedSince, noAddress, bounced, failed } = results;
  const all: Exception[] = [
    { n: unsubscribed, title: words.unsubscribed(unsubscribed), line: words.unsubscribedLine },
    { n: earnedSince, title: words.earnedSince(earnedSince), line: words.earnedSinceLine },
    { n: noAddress, title: words.noAddress(noAddress), line: words.noAddressLine },
    { n: bounced, title: words.bounced(bounced), line: words.bouncedLine },
    { n: failed, title: words.failed(failed), line: words.failedLine, again: true },
  ];
  return all.filter(({ n }) => n > 0);
}
