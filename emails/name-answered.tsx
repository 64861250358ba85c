import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type NameAnsweredProps = {
  workspace: Brand;
  accepted: boolean;
  wantedName: string;
  /** In the issuer's own words; may be empty. */
  answer: string;
  url: string;
};

export const nameAnsweredMail: MailTemplate<NameAnsweredProps> = {
  subject: MAIL_SUBJECTS["name-answered"],
  Body: ({ workspace, accepted, wantedName, answer, url }) => (
    <MailLayout
      brand={workspace}
      preview={accepted ? `It now reads ${wantedName}.` : "It stays as it is for now."}
      title={accepted ? "Your name was corrected" : "Your name stays as it is"}
      action={{ label: "See your credentials", url }}
      footer={
        <>
          You get this because you asked <bdi>{workspace.name}</bdi> to correct your name.
        </>
      }
    >
      <Paragraph>
        {accepted ? (
          <>
            <bdi>{workspace.name}</bdi> now calls you <bdi>{wantedName}</bdi>. The links to your credentials stay the
            same.
          </>
        ) : (
          <>
            <bdi>{workspace.name}</bdi> did not change it to <bdi>{wantedName}</bdi>. You can ask again, and say more.
          </>
        )}
      </Paragraph>
      {answer.trim() !== "" && (
        <Paragraph>
          They write: “<bdi>{answer}</bdi>”
        </Paragraph>
      )}
    </MailLayout>
  ),
};
