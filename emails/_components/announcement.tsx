import { Img, Link, Section, Text } from "react-email";
import type { Day } from "@/lib/core/dates";
import { dateInWords } from "@/lib/designs/rules/date-words";
import type { MailWay } from "@/lib/pathways/rules/mail-way";
import { announcedWords, partWords } from "../words";
import { type Brand, LOOK } from "./look";
import { QuietLink, TEXT, webAddress } from "./mail-layout";

/** What every mail that hands over a credential is filled with; rows of earlier versions lack what is optional. */
export type AnnouncedProps = {
  workspace: Brand;
  recipientName: string;
  achievementName: string;
  issuedOn: Day;
  expiresOn: Day | null;
  timeZone?: string;
  url: string;
  /** Null where strangers may not see it: a mail program is one. */
  imageUrl?: string | null;
  pdfUrl?: string | null;
  linkedInUrl?: string | null;
  /** Active pathways that it is a step of. */
  ways?: MailWay[];
  moreWays?: number;
  /** The one whose place it takes. */
  replaced?: { issuedOn: Day } | null;
  /** The active pathway that awarded it. */
  completed?: { name: string; url: string; steps: string[] } | null;
};

/** A day on which something ends needs its zone; one on which something was does not. */
export function Validity({ expiresOn, timeZone }: Pick<AnnouncedProps, "expiresOn" | "timeZone">) {
  if (expiresOn === null) return announcedWords.noEnd;
  return announcedWords.validThrough(dateInWords(expiresOn), timeZone);
}

/** The sheet in small. The mail says everything without it. */
export function Certificate({ imageUrl, url, achievementName }: AnnouncedProps) {
  if (!imageUrl) return null;
  return (
    <Section data-skip-in-text="true" style={{ margin: "20px 0 0" }}>
      <Link href={webAddress(url)} style={{ color: LOOK.ink2, fontFamily: LOOK.ui, fontSize: 14 }}>
        <Img
          src={webAddress(imageUrl)}
          alt={partWords.certificate(achievementName)}
          width={486}
          style={{
            backgroundColor: "#fbf8f0",
            border: `1px solid ${LOOK.line}`,
            boxSizing: "border-box",
            height: "auto",
            width: "100%",
          }}
        />
      </Link>
    </Section>
  );
}

export function QuietLinks({ pdfUrl, linkedInUrl }: Pick<AnnouncedProps, "pdfUrl" | "linkedInUrl">) {
  if (!pdfUrl && !linkedInUrl) return null;
  return (
    <Text className="ink-2" style={{ ...TEXT, color: LOOK.ink2, fontSize: 14, lineHeight: "24px", margin: "0 0 24px" }}>
      {pdfUrl && <QuietLink href={pdfUrl}>{partWords.pdf}</QuietLink>}
      {pdfUrl && linkedInUrl && <br />}
      {linkedInUrl && <QuietLink href={linkedInUrl}>{partWords.linkedIn}</QuietLink>}
    </Text>
  );
}
