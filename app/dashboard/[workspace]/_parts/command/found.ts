import { shownStatus } from "@/lib/credentials/rules/credential-words";
import type { Finds } from "@/lib/insights/reads/search-workspace";
import type { FoundGroup, FoundItem } from "@/lib/insights/rules/search";
import type { routes } from "@/lib/routes";
import { foundWords } from "./words";

type To = ReturnType<typeof routes.dashboard>;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What was found, in groups with addresses; what was meant exactly comes first. */
export function foundGroups(finds: Finds, to: To): FoundGroup[] {
  const groups = {
    people: { label: foundWords.people, items: finds.people.map((each) => person(each, to)) },
    credentials: { label: foundWords.credentials, items: finds.credentials.map((each) => credential(each, to)) },
    pathways: {
      label: foundWords.pathways,
      items: finds.pathways.map((each) => named(each, "pathway", to.pathway(each.id))),
    },
    programs: {
      label: foundWords.programs,
      items: finds.programs.map((each) => named(each, "program", to.program(each.id))),
    },
    achievements: {
      label: foundWords.achievements,
      items: finds.achievements.map((each) => named(each, "achievement", to.achievement(each.id))),
    },
  };
  const order = (["people", "credentials", "pathways", "programs", "achievements"] as const).filter(
    (key) => key !== finds.exact,
  );
  const keys = finds.exact ? [finds.exact, ...order] : order;
  return keys.map((key) => groups[key]).filter(({ items }) => items.length > 0);
}

function person({ id, name, email }: Finds["people"][number], to: To): FoundItem {
  return { key: id, icon: "recipient", label: name || email, context: email, href: to.recipient(id) };
}

function credential(found: Finds["credentials"][number], to: To): FoundItem {
  const status = capital(shownStatus(found));
  const context = foundWords.credential(found.recipientName ?? foundWords.erased, status);
  return { key: found.id, icon: "credential", label: found.achievementName, context, href: to.credential(found.id) };
}

function named(found: { id: string; name: string; status: string }, icon: string, href: string): FoundItem {
  return { key: found.id, icon, label: found.name, context: capital(found.status), href };
}
