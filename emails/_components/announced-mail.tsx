import type { ReactNode } from "react";
import { said } from "@/components/ui/said";
import { dateInWords } from "@/lib/designs/rules/date-words";
import { trailWords, announcedWords as words } from "../words";
import { type AnnouncedProps, Certificate, QuietLinks, Validity } from "./announcement";
import { MailLayout, Paragraph } from "./mail-layout";
import { Trail, Ways } from "./ways";

type Props = AnnouncedProps & { title: ReactNode; lead?: ReactNode };

/** A credential handed over: whichever of its kinds the mail is, a person gets one of them for one credential. */
export function AnnouncedMail({ title, lead, ...props }: Props) {
  const { workspace, recipientName, issuedOn, url, ways = [], moreWays = 0, completed } = props;
  return (
    <MailLayout
      brand={workspace}
      preview={words.preview(recipientName)}
      title={title}
      action={{ label: words.action, url }}
      more={
        <>
          <QuietLinks {...props} />
          {completed && <Completed {...props} completed={completed} />}
          <Ways brand={workspace} ways={ways} moreWays={moreWays} />
        </>
      }
      footer={said(words.footer(<bdi>{workspace.name}</bdi>, workspace.takesAnswers === true))}
    >
      {lead}
      <Paragraph>
        {said(words.issued(<bdi>{workspace.name}</bdi>, dateInWords(issuedOn)))}
        <Validity {...props} />
        {words.genuine}
      </Paragraph>
      <Certificate {...props} />
    </MailLayout>
  );
}

function Completed({ workspace, completed }: AnnouncedProps & { completed: NonNullable<AnnouncedProps["completed"]> }) {
  const { name, url, steps } = completed;
  const head = said(trailWords.complete(<bdi>{name}</bdi>, steps.length));
  const earned = steps.map((step) => ({ name: step, state: "earned" as const, url: null }));
  return <Trail brand={workspace} head={head} url={url} steps={earned} done />;
}
