import { sql } from "drizzle-orm";
import { openDb } from "../db/client";
import { env } from "../lib/env";
import { diagnose } from "./doctor/diagnose";

const { uses, problems, notes } = diagnose();
console.log("This configuration uses");
for (const [part, what] of uses) console.log(`  ${part.padEnd(13)}${what}`);

if (process.argv.includes("--connect") && env.databaseUrl)
  problems.push(...(await connectionProblems(env.databaseUrl)));
list("For production, missing or wrong", problems);
list("Worth knowing", notes);
console.log(problems.length === 0 ? "\nReady for production." : "\n`npm run demo` needs none of this.");
process.exitCode = problems.length === 0 ? 0 : 1;

function list(heading: string, lines: string[]): void {
  if (lines.length > 0) console.log([`\n${heading}`, ...lines].join("\n  "));
}

async function connectionProblems(url: string): Promise<string[]> {
  const { db, close } = openDb(url, 1);
  try {
    await db.execute(sql`select 1`);
    return [];
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause;
    return [`The database does not answer (${cause?.code ?? "no reason given"}).`];
  } finally {
    await close();
  }
}
