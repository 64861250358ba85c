/** The two ways in which English writes a day. The words stay English, and so do numbers: “1.842” would read as less than two. */
export type Locale = "en-GB" | "en-US";

const MONTH_FIRST = new Set(["US", "PH", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW"]);

/** By the region that somebody's browser names first, whatever its language. Where it names none: the day before the month. */
export function readerLocale(acceptLanguage: string | null): Locale {
  const tags = (acceptLanguage ?? "").slice(0, 500).split(",").map(readTag);
  const wanted = tags.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const region = wanted.find((tag) => tag.region !== null)?.region;
  return region && MONTH_FIRST.has(region) ? "en-US" : "en-GB";
}

/** `en-Latn-US;q=0.8` → US at 0.8. */
function readTag(part: string): { region: string | null; weight: number } {
  const [tag = "", ...parameters] = part.trim().split(";");
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase() ?? null;
  const quality = parameters
    .map((each) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(each)?.[1])
    .find((each) => each !== undefined);
  return { region, weight: quality === undefined ? 1 : Number(quality) };
}
