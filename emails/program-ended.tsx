import { Fragment } from "react";
import { Section, Text } from "react-email";
import { said } from "@/components/ui/said";
import type { Day } from "@/lib/core/dates";
import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import type { Missing, ProgramResult } from "@/lib/programs/rules/vocabulary";
import { type AnnouncedProps, Certificate, QuietLinks, Validity } from "./_components/announcement";
import { accentOf, type Brand, LOOK } from "./_components/look";
import { MailLayout, Paragraph, TEXT } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { announcedWords } from "./words";
import { programEndedWords as words } from "./words/programs";

type Handed = Pick<
  AnnouncedProps,
  "achievementName" | "issuedOn" | "expiresOn" | "timeZone" | "imageUrl" | "pdfUrl" | "linkedInUrl"
>;
export type ProgramEndedProps = {
  workspace: Brand;
  recipientName: string;
  programName: string;
  endedOn: Day;
  result: ProgramResult;
  missing: Missing[];
  /** Not complete either, and not named here. */
  moreMissing: number;
  /** Null: none was linked, or its participants are not to know of it. */
  certificationName: string | null;
  certificate: Handed | null;
  /** The certificate comes later, with a mail of its own. */
  waits: boolean;
  url: string;
};

/** How a program ended for somebody: what they were certified for, or what was still open. */
export const programEndedMail: MailTemplate<ProgramEndedProps> = {
  subject: MAIL_SUBJECTS["program-ended"],
  Body: (props) => {
    const { workspace, recipientName, programName, result, certificate, url } = props;
    const program = <bdi>{programName}</bdi>;
    const passed = result === "complete";
    return (
      <MailLayout
        brand={workspace}
        preview={previewOf(props)}
        title={said(
          passed ? words.title.complete(<bdi>{recipientName}</bdi>, program) : words.title.notPassed(program),
        )}
        action={{ label: certificate ? words.seeCertificate : words.seeProgram, url }}
        more={certificate ? <QuietLinks {...certificate} /> : undefined}
        footer={said(words.footer(program, <bdi>{workspace.name}</bdi>, workspace.takesAnswers === true))}
      >
        {passed ? <Passed {...props} /> : <NotPassed {...props} />}
      </MailLayout>
    );
  },
};

function previewOf({ recipientName, result, certificate, certificationName, programName }: ProgramEndedProps): string {
  if (result === "did_not_pass") return words.preview.notPassed(recipientName);
  if (certificate) return words.preview.certified(recipientName, certificationName ?? programName);
  return words.preview.complete(recipientName);
}

function Passed({
  workspace,
  endedOn,
  certificationName,
  programName,
  certificate,
  waits,
  ...props
}: ProgramEndedProps) {
  const issuer = <bdi>{workspace.name}</bdi>;
  const certification = <bdi>{certificationName ?? programName}</bdi>;
  if (!certificate)
    return (
      <>
        <Paragraph>{said(words.ended(issuer, dateInWords(endedOn)))}</Paragraph>
        {waits && <Paragraph>{said(words.waits(certification))}</Paragraph>}
      </>
    );
  return (
    <>
      <Paragraph>
        {said(words.certified(issuer, certification, dateInWords(certificate.issuedOn)))}
        <Validity {...certificate} />
        {announcedWords.genuine}
      </Paragraph>
      <Certificate {...props} {...certificate} workspace={workspace} />
    </>
  );
}

function NotPassed({ workspace, endedOn, certificationName, missing, moreMissing }: ProgramEndedProps) {
  return (
    <>
      <Paragraph>
        {said(words.notPassed(<bdi>{workspace.name}</bdi>, dateInWords(endedOn)))}
        {certificationName !== null && <> {said(words.noCertificate(<bdi>{certificationName}</bdi>))}</>}
      </Paragraph>
      {missing.length > 0 && (
        <Section
          className="rule"
          style={{ borderTop: `1px solid ${LOOK.line}`, margin: "20px 0 0", padding: "18px 0 0" }}
        >
          <Text className="ink" style={{ ...TEXT, color: LOOK.ink, fontSize: 15, fontWeight: 560, margin: "0 0 8px" }}>
            {words.missing}
          </Text>
          <Text className="ink-2" style={{ ...TEXT, color: LOOK.ink2, fontSize: 14, lineHeight: "26px", margin: 0 }}>
            {missing.map(({ name, status }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they never move within one mail, and two may share a name
              <Fragment key={index}>
                {index > 0 && <br />}
                <span className="accent" style={{ color: accentOf(workspace) }} aria-hidden="true">
                  ◇
                </span>{" "}
                <bdi>{name}</bdi>
                <span className="ink-3" style={{ color: LOOK.ink3 }}>
                  {" · "}
                  {PROGRESS_STATUS_WORDS[status]}
                </span>
              </Fragment>
            ))}
            {moreMissing > 0 && (
              <>
                <br />
                {words.more(moreMissing)}
              </>
            )}
          </Text>
        </Section>
      )}
    </>
  );
}
