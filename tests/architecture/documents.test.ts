import { posix } from "node:path";
import { expect, test } from "vitest";
import { exists, matching, textOf } from "./project-files";

const FOLDERS = "app|assets|bench|components|db|docs|emails|inngest|lib|public|scripts|tests";
const documents = matching(/(^|\/)(README|CONTRIBUTING)\.md$|^docs\/.*\.md$/);

/** Names in code quotes that begin with a folder of ours; a name with a gap in it (`<area>`, `*`, `…`, `[id]`) describes many. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside ?? "");
  const ours = new RegExp(`^(${FOLDERS})/[\\w./-]+$`);
  return quoted.filter((name) => ours.test(name)).map((name) => name.replace(/[.:]$/, ""));
}

function linksIn(file: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? "");
  const local = targets.filter((target) => !/^([a-z]+:|#|\/)/i.test(target));
  return local.map((target) => posix.join(posix.dirname(file), target.replace(/#.*/, "")));
}

test.each(documents)("every path that %s names exists", (file) => {
  const text = textOf(file);
  expect([...pathsIn(text), ...linksIn(file, text)].filter((path) => !exists(path))).toEqual([]);
});

test("every npm script that a document names exists", () => {
  const scripts = Object.keys(JSON.parse(textOf("package.json")).scripts);
  const named = documents.flatMap((file) =>
    [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ""),
  );
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
