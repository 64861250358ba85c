import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { MissingCredential, MissingPage } from "@/components/public/missing";
import { missingWords as words } from "../words";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { searchParams: Promise<{ what?: string | string[] }> };

/** What the proxy answers, with status 404, where Next's own answer would be empty until its script has run. */
export default async function Missing({ searchParams }: Props) {
  const { what } = await searchParams;
  return <PublicShell>{what === "credential" ? <MissingCredential /> : <MissingPage />}</PublicShell>;
}
