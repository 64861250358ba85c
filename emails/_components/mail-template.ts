import type { ReactElement } from "react";

/** A mail before it is rendered. Subjects may hold anything: `renderMail` makes one clean line of them. */
export type MailTemplate<Props> = {
  subject: (props: Props) => string;
  Body: (props: Props) => ReactElement;
};
