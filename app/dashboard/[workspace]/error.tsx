"use client";
import { type Failure, FailurePage } from "@/components/layout/failure-page";
import { errorWords as words } from "./words";

export default function DashboardError(failure: Failure) {
  const onward = { href: "/dashboard", label: words.workspaces };
  return <FailurePage {...failure} words={words} title={words.title} onward={onward} />;
}
