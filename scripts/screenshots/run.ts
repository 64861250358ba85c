// npm run screenshots [-- --all]: the README's pictures, or every page in three faces, from a demo that runs.
import { readDemo } from "../../tests/support/demo";
import { readSettings } from "../demo/settings.mjs";
import { openBrowser } from "./camera";
import { shootEveryPage } from "./every-page";
import { shootForReadme } from "./readme";

const demo = readDemo(readSettings().folder);
const browser = await openBrowser();
await (process.argv.includes("--all") ? shootEveryPage(browser, demo) : shootForReadme(browser, demo));
await browser.close();
