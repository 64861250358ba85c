import { preload } from "react-dom";
import inter from "@/assets/fonts/web/inter-latin.woff2";
import newsreader from "@/assets/fonts/web/newsreader-latin.woff2";

const soon = (url: string) => preload(url, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });

/** Every page is set in Inter; asked for at once, it arrives with the style sheet. */
export function preloadInter(): void {
  soon(inter);
}

/** Public headlines are set in Newsreader. */
export function preloadNewsreader(): void {
  soon(newsreader);
}
