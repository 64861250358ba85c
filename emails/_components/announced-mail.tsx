import type { ReactNode } from "react";
import { dateInWords } from "@/lib/designs/rules/date-words";
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
      preview={`${recipientName}, your credential is ready to see and to share.`}
      title={title}
      action={{ label: "See your credential", url }}
      more={
        <>
          <QuietLinks {...props} />
          {completed && <Completed {...props} completed={completed} />}
          <Ways brand={workspace} ways={ways} moreWays={moreWays} />
        </>
      }
      footer={<WhyIssued {...props} />}
    >
      {lead}
      <Paragraph>
        <bdi>{workspace.name}</bdi> issued it to you on {dateInWords(issuedOn)}.
        <Validity {...props} /> Whoever has the link can see that it is genuine.
      </Paragraph>
      <Certificate {...props} />
    </MailLayout>
  );
}

function Completed({ workspace, completed }: AnnouncedProps & { completed: NonNullable<AnnouncedProps["completed"]> }) {
  const { name, url, steps } = completed;
  const head = (
    <>
      <bdi>{name}</bdi>: {steps.length === 1 ? "its one step" : `all ${steps.length} steps`}
    </>
  );
  const earned = steps.map((step) => ({ name: step, state: "earned" as const, url: null }));
  return <Trail brand={workspace} head={head} url={url} steps={earned} done />;
}

function WhyIssued({ workspace }: AnnouncedProps) {
  return (
    <>
      You get this because <bdi>{workspace.name}</bdi> issued a credential to this address. If it is not meant for you,{" "}
      {workspace.takesAnswers ? "answer this mail." : "tell them."}
    </>
  );
}
