/** What a certificate's picture is drawn at, in pixels. */
export const WIDTHS = { thumbnail: 800, page: 1600, print: 3508 } as const;

/** The width that `?width=` asks for, where it is one of the three; else the page's. */
export function pictureWidth(query: URLSearchParams): number {
  const wished = Number(query.get("width"));
  return Object.values(WIDTHS).find((each) => each === wished) ?? WIDTHS.page;
}
