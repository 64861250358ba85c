import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type StepEarnedProps = AnnouncedProps & Required<Pick<AnnouncedProps, "ways">>;

/** An issued credential that is a step of something: the same mail, with how far it leads. */
export const stepEarnedMail: MailTemplate<StepEarnedProps> = {
  subject: MAIL_SUBJECTS["step-earned"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={
        <>
          <bdi>{props.recipientName}</bdi>, you have earned <bdi>{props.achievementName}</bdi>
        </>
      }
      lead={<Lead {...props} />}
    />
  ),
};

function Lead({ ways }: StepEarnedProps) {
  const [way] = ways;
  if (!way) return null;
  const { name, steps, earned } = way;
  const next = steps.find(({ state }) => state === "next");
  if (!next)
    return (
      <Paragraph>
        With it you have earned {steps.length === 1 ? "the one step" : `all ${steps.length} steps`} of <bdi>{name}</bdi>
        .
      </Paragraph>
    );
  return (
    <Paragraph>
      It is a step of <bdi>{name}</bdi>: you have {earned} of {steps.length}. Next comes <bdi>{next.name}</bdi>.
    </Paragraph>
  );
}
