import { Fragment } from "react";
import { Link } from "react-email";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { paragraphsOf, partsOf } from "@/lib/pathways/rules/message-text";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph, webAddress } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type PathwayMessageProps = {
  workspace: Brand;
  pathwayName: string;
  /** Both as their reader gets them: variables are filled in. */
  subject: string;
  body: string;
  url: string;
  unsubscribeUrl: string;
};

export const pathwayMessageMail: MailTemplate<PathwayMessageProps> = {
  subject: MAIL_SUBJECTS["pathway-message"],
  Body: ({ workspace, pathwayName, subject, body, url, unsubscribeUrl }) => (
    <MailLayout
      brand={workspace}
      preview={body.slice(0, 120)}
      title={<bdi>{subject}</bdi>}
      action={{ label: "See the pathway", url }}
      footer={
        <>
          You get this because you are on the pathway <bdi>{pathwayName}</bdi> of <bdi>{workspace.name}</bdi>. If you
          stop messages like this, mails about your own credentials still come.
          <br />
          <Link className="ink-3" href={webAddress(unsubscribeUrl)} style={QUIET}>
            Stop messages like this
          </Link>
        </>
      }
    >
      {paragraphsOf(body).map((lines, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs have nothing but their place
        <Paragraph key={i}>
          <bdi>
            <Lines lines={lines} />
          </bdi>
        </Paragraph>
      ))}
    </MailLayout>
  ),
};

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={i}>
      {i > 0 && <br />}
      {partsOf(line).map((part, j) =>
        part.href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Link key={j} className="ink" href={part.href} style={QUIET}>
            {part.text}
          </Link>
        ) : (
          part.text
        ),
      )}
    </Fragment>
  ));
}

const QUIET = { color: "inherit", textDecoration: "underline" } as const;
