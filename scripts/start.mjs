// npm start: the built application with the configuration of the environment. For the embedded database: npm run demo.
import { root } from "./demo/project.mjs";

process.chdir(root);
process.env.NODE_ENV = "production";
process.env.NEXT_MANUAL_SIG_HANDLE = "1"; // ours lets jobs finish their step; Next's own would exit before the last commit
process.argv.splice(2, 0, "start");
await import("../node_modules/next/dist/bin/next");
