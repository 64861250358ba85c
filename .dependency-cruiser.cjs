// Direction of imports, one rule a sentence. tests/architecture/boundaries.test.ts plants a violation of each.
const AREAS = [
  "governance",
  "recipients",
  "groups",
  "credentials",
  "designs",
  "verification",
  "courses",
  "certifications",
  "pathways",
  "profiles",
  "programs",
  "insights",
  "webhooks",
];
const TESTS = "\\.(test|spec)\\.tsx?$|^tests/|^db/demo/|^db/testing|^bench/|^scripts/";
const rule = (name, from, to) => ({ name, severity: "error", from: { pathNot: TESTS, ...from }, to });
const BEHAVIOUR = "^lib/(?!core/|env\\.ts)(?![^/]+/rules/)";

module.exports = {
  forbidden: [
    rule("no-cycles", {}, { circular: true }),
    rule("no-unresolved", {}, { couldNotResolve: true }),
    rule("core-is-the-floor", { path: "^lib/core/" }, { path: "^(lib/(?!core/)|(db|app|components|inngest|emails)/)" }),
    rule(
      "rules-are-pure",
      { path: "^lib/[^/]+/rules/" },
      { path: "^(app|components|db|inngest|emails)/|^lib/(?!core/)(?![^/]+/rules/)" },
    ),
    rule("rules-use-no-io", { path: "^lib/[^/]+/rules/" }, { dependencyTypes: ["core"] }),
    rule(
      "rules-use-only-zod",
      { path: "^lib/[^/]+/rules/" },
      { dependencyTypes: ["npm", "npm-dev"], pathNot: "node_modules/(zod|temporal-polyfill)/" },
    ),
    rule(
      "commands-touch-only-the-database",
      { path: "^lib/[^/]+/commands/" },
      { path: "^lib/platform/|node_modules/(resend|inngest|next|next-auth|react|satori)/" },
    ),
    rule(
      "sql-lives-in-db",
      { path: "^(app|components|inngest|emails|lib)/" },
      { path: "node_modules/(drizzle-orm|pg|@neondatabase)/", dependencyTypesNot: ["type-only"] },
    ),
    rule("db-has-no-behaviour", { path: "^db/" }, { path: `^(app|components|inngest|emails)/|${BEHAVIOUR}` }),
    rule("lib-never-looks-up", { path: "^lib/" }, { path: "^(app|components|inngest|emails)/" }),
    rule("doors-go-through-lib", { path: "^(app|components|emails)/" }, { path: "^db/" }),
    rule("functions-go-through-lib", { path: "^inngest/(?!engine/|runtime|relay)" }, { path: "^db/" }),
    rule(
      "screens-do-not-reach-the-world",
      { path: "^app/", pathNot: `${TESTS}|^app/api/inngest/` },
      { path: "^(lib/platform|inngest)/" },
    ),
    rule(
      "components-and-emails-show-rules",
      { path: "^(components|emails)/" },
      { path: "^(app|inngest)/|^lib/(?!core/|routes\\.ts)(?![^/]+/rules/)" },
    ),
    rule(
      "ui-kit-knows-nothing",
      { path: "^components/ui/" },
      { path: "^(app|db|inngest|emails)/|^lib/(?!core/)|^components/(?!ui/)" },
    ),
    ...AREAS.slice(0, -1).map((area, i) =>
      rule(`area-order-${area}`, { path: `^lib/${area}/` }, { path: `^lib/(${AREAS.slice(i + 1).join("|")})/` }),
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^\\.next/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    // mainFiles: no folder of ours is a module, else `inngest`, the package, would be read as our folder of that name.
    enhancedResolveOptions: {
      mainFiles: ["none"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
