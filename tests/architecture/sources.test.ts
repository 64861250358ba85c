import { expect, test } from "vitest";
import { functions } from "../../inngest/index";
import { files, matching, textOf } from "./project-files";

const code = matching(/\.(ts|tsx|mjs)$/).filter((file) => !file.includes("/generated/"));
const product = code.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

test("no file has more than 300 lines", () => {
  const long = code.filter((file) => !/\.test\.tsx?$/.test(file) && textOf(file).split("\n").length > 301);
  expect(long).toEqual([]);
});

test("file names are kebab-case; one that begins with _ is its folder's own", () => {
  const named = product.filter((file) => !/^_?[a-z0-9.-]+\.tsx?$/.test(file.split("/").at(-1) ?? ""));
  expect(named).toEqual([]);
});

test("only lib/env.ts reads settings from the environment", () => {
  const allowed =
    /^(lib\/env\.ts|db\/client\.ts|instrumentation\.ts|[^/]*\.config\.ts|(scripts|tests|bench|db\/demo)\/.*)$/;
  const readers = product.filter((file) => /process\.env\b/.test(textOf(file)) && !allowed.test(file));
  expect(readers).toEqual([]);
});

// What people do with their own account, before or beside any workspace: there is nothing to be permitted in.
const OF_ONE_SELF = [
  "app/(auth)/sign-in/actions.ts: confirmSignInAction",
  "app/(auth)/sign-in/actions.ts: requestLinkAction",
  "app/(auth)/sign-in/actions.ts: signInWithAction",
  "app/_actions/account.ts: setThemeAction",
  "app/_actions/account.ts: signOutAction",
  "app/account/actions.ts: endOtherSessionsAction",
  "app/account/actions.ts: renameAction",
  "app/dashboard/new/actions.ts: createWorkspaceAction",
  "app/invitations/[token]/actions.ts: acceptInvitationAction",
];

test('"use server" opens whole files of actions, and each is the door of a verb or of one\'s own account', () => {
  const servers = product.filter((file) => /^\s*["']use server["']/m.test(textOf(file)));
  const shown = "app/dev/components/page.tsx"; // its two do nothing
  expect(servers.filter((file) => file !== shown && !/^["']use server["']/.test(textOf(file)))).toEqual([]);
  expect(servers.filter((file) => !file.startsWith("app/"))).toEqual([]);
  const open = servers.flatMap((file) => {
    const exported = [...textOf(file).matchAll(/^export (?!type )[\s\S]{1,100}/gm)].map(([text]) => text);
    const others = exported.filter((text) => !/^export const \w+ =\s+(action|ownAction)\(/.test(text));
    return others.map((text) => `${file}: ${/^export (?:async function|const) (\w+)/.exec(text)?.[1]}`);
  });
  expect(open.filter((name) => !name.startsWith(shown)).toSorted()).toEqual(OF_ONE_SELF);
});

test("every durable function is registered, and its id is the name of its file", () => {
  const named = matching(/^inngest\/functions\/.*\.ts$/)
    .filter((file) => !file.endsWith(".test.ts") && /createFunction\(/.test(textOf(file)))
    .map((file) => file.split("/").at(-1)?.replace(/\.ts$/, ""));
  const registered = functions.map((each) => each.id());
  expect(registered.toSorted()).toEqual(named.toSorted());
});

test("nothing is left to do, skipped or silenced", () => {
  const marks =
    /\bTODO\b|\bFIXME\b|@ts-(ignore|expect-error|nocheck)|\b(test|it|describe|dbTest|raceTest)\.(only|skip|todo)\(/;
  const here = "tests/architecture/sources.test.ts";
  expect(files.filter((file) => file !== here && /\.(ts|tsx|mjs|md)$/.test(file) && marks.test(textOf(file)))).toEqual(
    [],
  );
});
