import { formatNumber } from "@/components/ui/format";

export const issueWords = {
  crumbs: { list: "Credentials", here: "Issue" },
  title: "Issue a credential",
  many: "To many, from a file",
  full: (limit: number) =>
    `The credential limit of ${formatNumber(limit)} is reached, so this becomes a draft. It goes out once there is room.`,
  achievement: "Achievement",
  choose: "Choose one",
  who: "What, and to whom",
  name: { label: "Name", help: "As it is to stand on the certificate. Empty: the name we know them by." },
  email: "E-mail address",
  when: { title: "When", zone: (timeZone: string) => `Days of ${timeZone}.` },
  issuedOn: "Issued on",
  expires: "Expires",
  expiry: { validity: "As the achievement says", own: "On a day of its own", none: "Never" },
  expiresOn: { label: "Day of its own", help: "Valid through the end of that day." },
  besides: "Besides",
  attributes: { label: "Attributes", help: "One on each line, such as “Hours: 40”. The design may show them." },
  evidence: {
    label: "Evidence",
    help: "A name and a link on each line, such as “Project report: https://example.org/report”. Only its holder can show it on the public page.",
  },
  notify: "Tell them by mail",
  cancel: "Cancel",
  draft: "Make a draft",
  issue: "Issue",
};

/** Instead of the forms, while there is nothing to issue. */
export const noAchievementWords = {
  title: "No achievement is published",
  create: "Create an achievement",
  text: "A credential is issued of an achievement, which says what was earned.",
};
