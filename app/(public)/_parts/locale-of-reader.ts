import { headers } from "next/headers";
import { type Locale, readerLocale } from "@/lib/core/locale";

/** How whoever reads this page is used to seeing a day. */
export async function localeOfReader(): Promise<Locale> {
  return readerLocale((await headers()).get("accept-language"));
}
