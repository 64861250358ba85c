import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
import newsreader from "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2";
import { preload } from "react-dom";

const soon = (url: string) => preload(url, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });

/** Every page is set in Inter; asked for at once, it arrives with the style sheet. */
export function preloadInter(): void {
  soon(inter);
}

/** Public headlines are set in Newsreader. */
export function preloadNewsreader(): void {
  soon(newsreader);
}
