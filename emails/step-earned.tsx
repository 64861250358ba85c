import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { announcedWords, stepEarnedWords as words } from "./words";

export type StepEarnedProps = AnnouncedProps & Required<Pick<AnnouncedProps, "ways">>;

/** An issued credential that is a step of something: the same mail, with how far it leads. */
export const stepEarnedMail: MailTemplate<StepEarnedProps> = {
  subject: MAIL_SUBJECTS["step-earned"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={said(announcedWords.earned(<bdi>{props.recipientName}</bdi>, <bdi>{props.achievementName}</bdi>))}
      lead={<Lead {...props} />}
    />
  ),
};

function Lead({ ways }: StepEarnedProps) {
  const [way] = ways;
  if (!way) return null;
  const { name, steps, earned } = way;
  const next = steps.find(({ state }) => state === "next");
  const pathway = <bdi>{name}</bdi>;
  return (
    <Paragraph>
      {said(
        next ? words.next(pathway, earned, steps.length, <bdi>{next.name}</bdi>) : words.last(steps.length, pathway),
      )}
    </Paragraph>
  );
}
