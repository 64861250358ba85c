import type { ReactNode } from "react";
import type { Brand } from "./look";
import { MailLayout } from "./mail-layout";
import { StopLink } from "./stop-link";
import { WrittenText } from "./written-text";

type Props = {
  workspace: Brand;
  /** Both as their reader gets them: variables are filled in. */
  subject: string;
  body: string;
  action: { label: string; url: string };
  footer: ReactNode;
  stop: { label: string; url: string };
};

/** What a member wrote to somebody, who may stop mails like it. */
export function WrittenMail({ workspace, subject, body, action, footer, stop }: Props) {
  return (
    <MailLayout
      brand={workspace}
      preview={body.slice(0, 120)}
      title={<bdi>{subject}</bdi>}
      action={action}
      footer={
        <>
          {footer}
          <StopLink url={stop.url}>{stop.label}</StopLink>
        </>
      }
    >
      <WrittenText text={body} />
    </MailLayout>
  );
}
