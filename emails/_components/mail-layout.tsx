import type { ReactNode } from "react";
import { Body, Button, Container, Head, Heading, Hr, Html, Img, Link, Preview, Section, Text } from "react-email";
import { partWords } from "../words";
import { accentOf, type Brand, LOOK, styleOf } from "./look";

type Props = {
  brand: Brand;
  /** What an inbox shows after the subject. */
  preview: string;
  title: ReactNode;
  action: { label: string; url: string };
  /** What else somebody may want, below the action. */
  more?: ReactNode;
  /** Why this mail came, and what to do if it should not have. */
  footer: ReactNode;
  children: ReactNode;
};

/** One sheet: the issuer's mark, one serif line, a few sentences, one button. */
export function MailLayout({ brand, preview, title, action, more, footer, children }: Props) {
  return (
    <Html lang="en" dir="ltr">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{styleOf(brand)}</style>
      </Head>
      <Preview useTitleTag={false}>{preview}</Preview>
      <Body
        className="canvas"
        style={{ backgroundColor: LOOK.canvas, fontFamily: LOOK.ui, margin: 0, padding: "32px 12px" }}
      >
        <Container className="paper" style={SHEET}>
          <Mark brand={brand} />
          <Heading as="h1" className="ink title" style={TITLE}>
            {title}
          </Heading>
          {children}
          <Section style={{ margin: more ? "24px 0 16px" : "28px 0 32px" }}>
            <Button className="button" href={webAddress(action.url)} style={BUTTON}>
              {action.label}
            </Button>
          </Section>
          {more}
          <Hr className="rule" style={{ border: "none", borderTop: `1px solid ${LOOK.line}`, margin: 0 }} />
          <Text className="ink-3" style={SMALL}>
            {footer}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** Logo and name: a logo alone would say nothing where pictures are not loaded. It lies on paper by night too. */
function Mark({ brand }: { brand: Brand }) {
  return (
    <Text className="ink" style={{ ...TEXT, color: LOOK.ink, fontSize: 14, fontWeight: 560, margin: "0 0 32px" }}>
      {brand.logoUrl ? (
        <Img src={webAddress(brand.logoUrl)} alt="" height={32} style={LOGO} />
      ) : (
        <span className="accent" aria-hidden="true" data-skip-in-text="true" style={{ color: accentOf(brand) }}>
          ◆{" "}
        </span>
      )}
      <bdi>{brand.name}</bdi>
    </Text>
  );
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink-2" style={{ ...TEXT, color: LOOK.ink2, fontSize: 15, lineHeight: "24px", margin: "0 0 12px" }}>
      {children}
    </Text>
  );
}

/** For mail programs whose buttons do nothing. The text has the address already. */
export function CopyLink({ url }: { url: string }) {
  return (
    <div data-skip-in-text="true">
      <Paragraph>
        {partWords.copyLink}
        <br />
        <span style={{ fontSize: 12, wordBreak: "break-all" }}>{webAddress(url)}</span>
      </Paragraph>
    </div>
  );
}

/** A way beside the one action: quiet, and said in words of its own. */
export function QuietLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="ink-2" href={webAddress(href)} style={{ color: LOOK.ink2, textDecoration: "underline" }}>
      {children}
    </Link>
  );
}

/** A button must lead to the web: any other scheme is a mistake of ours. */
export function webAddress(url: string): string {
  if (!/^https?:\/\//i.test(url)) throw new Error("A mail may only link to http or https.");
  return url;
}

export const TEXT = { fontFamily: LOOK.ui, overflowWrap: "anywhere" } as const;
const SMALL = { ...TEXT, color: LOOK.ink3, fontSize: 12, lineHeight: "18px", margin: "16px 0 0" } as const;
const SHEET = {
  backgroundColor: LOOK.paper,
  border: `1px solid ${LOOK.line}`,
  borderRadius: 10,
  maxWidth: 560,
  padding: "32px 36px",
} as const;
const TITLE = {
  color: LOOK.ink,
  fontFamily: LOOK.serif,
  fontSize: 27,
  fontWeight: 420,
  lineHeight: "34px",
  margin: "0 0 16px",
  overflowWrap: "anywhere",
} as const;
const BUTTON = {
  backgroundColor: LOOK.ink,
  borderRadius: 6,
  color: LOOK.onInk,
  fontFamily: LOOK.ui,
  fontSize: 15,
  fontWeight: 520,
  padding: "13px 20px",
} as const;
const LOGO = {
  backgroundColor: LOOK.paper,
  borderRadius: 4,
  display: "inline-block",
  height: 32,
  marginRight: 10,
  maxWidth: 160,
  verticalAlign: "middle",
} as const;
