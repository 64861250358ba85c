import type { PersonPart } from "./person-part";

export async function Merges(_: PersonPart & { timeZone: string }) {
  return null;
}
