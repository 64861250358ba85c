import { TONGUES, type Tongue } from "./names";
import type { Random } from "./random";

export type Person = { name: string; email: string };

const DOMAINS = [
  "northmail.example",
  "fjordpost.example",
  "skagen.example",
  "lindqvist.example",
  "harbour.example",
  "meitar.example",
  "songhong.example",
  "tsubame.example",
];

/** Signs in as a recipient in the demo; has walked the whole of the first pathway. */
export const FIRST_PERSON: Person = { name: "Zofia Wiśniewska-Okafor", email: "zofia@wisniewska.example" };

/** People of many languages, with names as they write them and addresses that can be none of anybody's. */
export function makePeople(random: Random, count: number): Person[] {
  const tongues = TONGUES.flatMap((tongue) => Array<Tongue>(tongue.weight).fill(tongue));
  return Array.from({ length: count }, (_, index) => {
    const tongue = random.pick(tongues);
    const name = nameIn(tongue, random);
    return { name, email: `${localPart(name)}${index + 1}@${random.pick(DOMAINS)}` };
  });
}

function nameIn({ given, family, familyFirst, joint = " " }: Tongue, random: Random): string {
  const first = random.pick(given);
  const last = random.pick(family);
  if (familyFirst) return `${last}${joint}${first}`;
  return random.chance(0.07) ? `${first} ${last}-${random.pick(family)}` : `${first} ${last}`;
}

/** What of a name fits an address; a plain word where nothing does. */
function localPart(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.+|\.+$/g, "");
  return plain.length >= 3 ? `${plain}.` : "learner.";
}
