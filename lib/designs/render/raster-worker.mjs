// Turns SVG into PNG beside the main thread: one picture takes 100 ms and more. Loaded by path, so it stays plain JavaScript.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";

// A rendered picture holds about 8 MB outside of the heap, which the collector does not see and so does not hurry to free.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const COLLECT_EVERY = 4;
let rendered = 0;

parentPort?.on("message", ({ svg, width }) => {
  try {
    const options = { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } };
    const png = Uint8Array.from(new Resvg(svg, options).render().asPng());
    parentPort?.postMessage({ png }, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
  rendered += 1;
  if (rendered % COLLECT_EVERY === 0) setImmediate(collect);
});
