import { Section } from "@/components/ui/section";
import { mailPreviewWords } from "./words";

type Props = { html: string; text: string };

/** A mail as programs show it, by day and by night, and as text. Height for most; the rest is scrolled to. */
export function MailPreview({ html, text }: Props) {
  return (
    <>
      <Section title={mailPreviewWords.looks}>
        <div className="grid gap-4 wide:grid-cols-2">
          <Frame html={html} scheme="light" title={mailPreviewWords.day} />
          <Frame html={html} scheme="dark" title={mailPreviewWords.night} />
        </div>
      </Section>
      <Section title={mailPreviewWords.plain}>
        <pre className="panel pad whitespace-pre-wrap break-words text-small">{text}</pre>
      </Section>
    </>
  );
}

type FrameProps = { html: string; scheme: "light" | "dark"; title: string; width?: number };

const AT_NIGHT = "@media (prefers-color-scheme: dark)";
const ALWAYS = { light: "@media not all", dark: "@media all" };

/**
 * No scripts, no forms, an origin of its own: whatever a mail holds, it can only be looked at. By day or by night as asked, not
 * as the reader's own screen is.
 */
export function Frame({ html, scheme, title, width }: FrameProps) {
  return (
    <iframe
      className="h-[720px] w-full rounded-3 border border-line"
      style={{ maxWidth: width }}
      title={title}
      sandbox=""
      loading="lazy"
      srcDoc={html.replace(AT_NIGHT, ALWAYS[scheme])}
    />
  );
}
