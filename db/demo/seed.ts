import { isNull } from "drizzle-orm";
import { demoSignInUrl } from "../../lib/auth/demo";
import { execute } from "../../lib/command";
import type { Id } from "../../lib/core/ids";
import { env } from "../../lib/env";
import { createApiKey } from "../../lib/governance/commands/create-api-key";
import { recordProof } from "../../lib/governance/commands/prove-website";
import { updateWorkspace } from "../../lib/governance/commands/update-workspace";
import { type Actor, SCOPES } from "../../lib/governance/rules/permissions";
import { closeDb, type Db, getDb } from "../client";
import { outbox } from "../schema/governance";
import { rememberSince } from "./cohorts";
import { addMember, addUser, addWorkspace, type DemoUser } from "./members";
import { seedNorthlight } from "./northlight";
import { seedOtherIssuers } from "./other-issuers";
import { FIRST_PERSON } from "./people";

/** Loads the demo's workspaces through the commands that everybody uses; prints demo.json's content as its last line. */
async function seed(db: Db) {
  const northlight = await addNorthlight(db);
  const kiln = await addKiln(db);
  await proveWebsite(db, actorOf(northlight.id), "https://northlight.example/");
  await seedNorthlight(db, actorOf(northlight.id));
  const users: DemoUser[] = [...northlight.users, ...kiln.users];
  const firstId = await addUser(db, FIRST_PERSON.name, FIRST_PERSON.email);
  users.push({ id: firstId, ...FIRST_PERSON, role: "recipient", workspace: null });
  await seedOtherIssuers(db, firstId);
  await rememberSince(db);
  await db.update(outbox).set({ sentAt: new Date() }).where(isNull(outbox.sentAt)); // history: nobody is told of it now
  return {
    baseUrl: env.baseUrl,
    workspaces: [await describeWorkspace(db, northlight), await describeWorkspace(db, kiln)],
    users: users.map(({ id, ...user }) => ({ ...user, signInUrl: demoSignInUrl(id) })),
  };
}

type Made = { id: Id<"workspace">; slug: string; name: string; users: DemoUser[] };
const actorOf = (workspaceId: Id<"workspace">): Actor => ({ kind: "system", workspaceId, job: "demo" });

async function describeWorkspace(db: Db, { id, slug, name }: Made) {
  const { key } = await execute(createApiKey, actorOf(id), { name: "Demo", scopes: [...SCOPES] }, { db });
  return { slug, name, apiKey: key };
}

async function addNorthlight(db: Db): Promise<Made> {
  const [slug, name] = ["northlight", "Northlight Academy"];
  const about =
    "Northlight teaches people who work with data: in classrooms in Bergen and Oslo, and online everywhere.";
  const id = await addWorkspace(
    db,
    {
      slug,
      name,
      kind: "Training provider",
      about,
      timeZone: "Europe/Oslo",
      accentHue: 230,
      signatoryName: "Ingrid Solheim",
      signatoryTitle: "Director of Studies",
    },
    new Date("2025-02-03T09:00:00Z"),
  );
  const add = (person: string, email: string, role: "owner" | "admin" | "issuer" | "viewer") =>
    addMember(db, id, slug, person, email, role);
  const users = [
    await add("Ingrid Solheim", "ingrid@northlight.example", "owner"),
    await add("Marcus Okafor", "marcus@northlight.example", "admin"),
    await add("Zoé Lefèvre", "zoe@northlight.example", "issuer"),
    await add("Tomás Figueiredo", "tomas@northlight.example", "viewer"),
  ];
  return { id, slug, name, users };
}

/** As if somebody had looked at the website and found the proof: the demo's addresses lead nowhere. */
async function proveWebsite(db: Db, actor: Actor, website: string): Promise<void> {
  const now = new Date("2025-02-04T10:00:00Z");
  await execute(updateWorkspace, actor, { website }, { db, now });
  await execute(recordProof, actor, { website, found: true, why: "" }, { db, now });
}

async function addKiln(db: Db): Promise<Made> {
  const [slug, name] = ["kiln-and-clay", "Kiln & Clay"];
  const workspace = {
    slug,
    name,
    kind: "Craft school",
    about: "",
    timeZone: "Europe/Lisbon",
    accentHue: 40,
    signatoryName: "",
    signatoryTitle: "",
  };
  const id = await addWorkspace(db, workspace, new Date());
  return {
    id,
    slug,
    name,
    users: [await addMember(db, id, slug, "Beatriz Simões", "beatriz@kilnclay.example", "owner")],
  };
}

const described = await seed(getDb());
await closeDb();
console.log(JSON.stringify(described));
