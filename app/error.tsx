"use client";
import { type Failure, FailurePage } from "@/components/layout/failure-page";
import { PlainShell, PlainVerifyBox } from "@/components/layout/plain-shell";
import { errorWords as words } from "./words";

export default function PageError(failure: Failure) {
  const onward = { href: "/", label: words.start };
  return (
    <PlainShell>
      <FailurePage {...failure} words={words} title={words.title} onward={onward} after={<PlainVerifyBox />} />
    </PlainShell>
  );
}
