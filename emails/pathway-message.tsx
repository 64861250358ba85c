import { Fragment } from "react";
import { Link } from "react-email";
import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { paragraphsOf, partsOf } from "@/lib/pathways/rules/message-text";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { StopLink } from "./_components/stop-link";
import { pathwayMessageWords as words } from "./words";

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
      action={{ label: words.action, url }}
      footer={
        <>
          {said(words.footer(<bdi>{pathwayName}</bdi>, <bdi>{workspace.name}</bdi>))}
          <StopLink url={unsubscribeUrl}>{words.stop}</StopLink>
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
