import { count, formatNumber } from "../ui/format";

/** What the parts say that several public pages share. */
export const medalWords = {
  kindAndLevel: (kind: string, level: string) => `${kind}, ${level}`,
  holders: (people: number) => count(people, "holder"),
};

export const trailWords = {
  label: (pathway: string) => `Steps of ${pathway}`,
  here: "This achievement",
  valid: (howLong: string) => `Valid ${howLong}`,
  completed: (people: number) => `${formatNumber(people)} completed`,
};

export const missingWords = {
  credential: "There is no credential at this address.",
  credentialHelp:
    "The link may be cut short: copy it again from where you found it, or type the id as it stands on the certificate. A holder may also have made theirs private; then only they can show it to you.",
  page: "There is nothing at this address.",
  pageHelp:
    "The link may have been cut short: copy it again from where you found it. A credential can also be looked up.",
};
