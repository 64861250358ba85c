import type { ReactNode } from "react";
import { said } from "@/components/ui/said";
import type { Day } from "@/lib/core/dates";
import { stateWords as words } from "../words";
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
      action={{ label: words.action, url }}
      footer={said(words.footer(<bdi>{workspace.name}</bdi>, workspace.takesAnswers === true))}
    >
      {children}
    </MailLayout>
  );
}
