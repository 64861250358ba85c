import type { Metadata } from "next";

export const metadata: Metadata = { title: "Bare", robots: { index: false } };
export const dynamic = "force-static";

/** The least that this server can answer: what the bench holds the page of a credential against. */
export default function BarePage() {
  return <p>A page without anything on it.</p>;
}
