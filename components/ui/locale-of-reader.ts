import { headers } from "next/headers";
import { cache } from "react";
import { type Locale, readerLocale } from "@/lib/core/locale";

/** How whoever reads this page is used to seeing a day. On the server alone: what the browser draws is given it. */
export const localeOfReader = cache(
  async (): Promise<Locale> => readerLocale((await headers()).get("accept-language")),
);
