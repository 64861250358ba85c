import { Fragment } from "react";
import { Link } from "react-email";
import { paragraphsOf, partsOf } from "@/lib/pathways/rules/message-text";
import { Paragraph } from "./mail-layout";

/** What a member wrote: paragraphs and line breaks as they are, web addresses as links. */
export function WrittenText({ text }: { text: string }) {
  return paragraphsOf(text).map((lines, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs have nothing but their place
    <Paragraph key={i}>
      <bdi>
        <Lines lines={lines} />
      </bdi>
    </Paragraph>
  ));
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={i}>
      {i > 0 && <br />}
      {partsOf(line).map((part, j) =>
        part.href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Link key={j} className="ink" href={part.href} style={QUIET}>
            {part.text}
          </Link>
        ) : (
          part.text
        ),
      )}
    </Fragment>
  ));
}

const QUIET = { color: "inherit", textDecoration: "underline" } as const;
