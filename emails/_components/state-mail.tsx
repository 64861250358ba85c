import type { ReactNode } from "react";
import type { Day } from "@/lib/core/dates";
import type { Brand } from "./look";
import { MailLayout } from "./mail-layout";

export type StateProps = {
  workspace: Brand;
  recipientName: string;
  achievementName: string;
  /** The day on which it was withdrawn, put on hold or released, as the issuer's calendar has it. */
  changedOn: Day;
  url: string;
};

type Props = StateProps & { preview: string; title: ReactNode; children: ReactNode };

/** What became of a credential after it was handed over: fair words, and where to see it. */
export function StateMail({ workspace, url, preview, title, children }: Props) {
  return (
    <MailLayout
      brand={workspace}
      preview={preview}
      title={title}
      action={{ label: "See what its page says", url }}
      footer={
        <>
          You get this because <bdi>{workspace.name}</bdi> issued the credential to this address. If you think that
          something is wrong, {workspace.takesAnswers ? "answer this mail" : "ask them"}: nobody else can change it.
        </>
      }
    >
      {children}
    </MailLayout>
  );
}
