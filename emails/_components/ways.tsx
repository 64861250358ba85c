import { Fragment, type ReactNode } from "react";
import { Section, Text } from "react-email";
import { said } from "@/components/ui/said";
import type { MailStep, MailWay } from "@/lib/pathways/rules/mail-way";
import { trailWords as words } from "../words";
import { accentOf, type Brand, LOOK } from "./look";
import { Paragraph, QuietLink, TEXT } from "./mail-layout";

const MARKS = { now: "◆", earned: "◆", expired: "◈", next: "◇", "not-yet": "◇" } as const;
const MOST_STEPS = 9;

type WaysProps = { brand: Brand; ways: MailWay[]; moreWays: number };

/** Where somebody stands, step by step: the trail, in signs that every mail program has. */
export function Ways({ brand, ways, moreWays }: WaysProps) {
  return (
    <>
      {ways.map((way) => (
        <Way key={way.url} brand={brand} way={way} />
      ))}
      {moreWays > 0 && (
        <Section style={{ padding: "0 0 8px" }}>
          <Paragraph>{words.more(moreWays)}</Paragraph>
        </Section>
      )}
    </>
  );
}

function Way({ brand, way: { name, url, steps, earned } }: { brand: Brand; way: MailWay }) {
  const told = steps.length <= MOST_STEPS ? steps : steps.filter(({ state }) => state === "now" || state === "next");
  const left = steps.length - told.length;
  const head = said(words.standing(<bdi>{name}</bdi>, earned, steps.length));
  return (
    <Trail brand={brand} head={head} url={url} steps={told}>
      {left > 0 && <Paragraph>{words.others(left)}</Paragraph>}
    </Trail>
  );
}

/** `done`: all of them are, so that none needs to say it. */
type TrailProps = {
  brand: Brand;
  head: ReactNode;
  url: string;
  steps: MailStep[];
  done?: boolean;
  children?: ReactNode;
};

export function Trail({ brand, head, url, steps, done = false, children }: TrailProps) {
  return (
    <Section className="rule" style={{ borderTop: `1px solid ${LOOK.line}`, padding: "18px 0 22px" }}>
      <Text className="ink" style={{ ...TEXT, color: LOOK.ink, fontSize: 15, fontWeight: 560, margin: "0 0 10px" }}>
        {head}
      </Text>
      <Text className="ink-2" style={{ ...TEXT, color: LOOK.ink2, fontSize: 14, lineHeight: "26px", margin: 0 }}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps never move within one mail, and two may share a name
          <Fragment key={index}>
            {index > 0 && <br />}
            <Step accent={accentOf(brand)} step={step} word={done ? null : words.states[step.state]} />
          </Fragment>
        ))}
      </Text>
      {children}
      <Text style={{ ...TEXT, fontSize: 14, lineHeight: "24px", margin: "8px 0 0" }}>
        <QuietLink href={url}>{words.whole}</QuietLink>
      </Text>
    </Section>
  );
}

type StepProps = { accent: string; step: MailStep; word: string | null };

function Step({ accent, step: { name, state, url }, word }: StepProps) {
  return (
    <>
      <span className="accent" style={{ color: accent }} aria-hidden="true">
        {MARKS[state]}
      </span>{" "}
      <bdi>{name}</bdi>
      {state === "next" ? (
        <>
          {" · "}
          <span className="accent" style={{ color: accent }}>
            {word}
          </span>
          {url && (
            <>
              {" · "}
              <QuietLink href={url}>{words.howTo}</QuietLink>
            </>
          )}
        </>
      ) : (
        word && (
          <span className="ink-3" style={{ color: LOOK.ink3 }}>
            {" · "}
            {word}
          </span>
        )
      )}
    </>
  );
}
