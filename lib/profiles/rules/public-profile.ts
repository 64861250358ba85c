import type { PublicProgress } from "../../pathways/rules/public-progress";
import type { Issuer, OwnCredential } from "./own-credential";

export type ProfilePathway = PublicProgress & { workspace: Issuer };
export type Skill = { name: string; count: number };

/** A person's public page: nothing on it but what they chose to show. No address, no reason, nothing private. */
export type PublicProfile = {
  handle: string;
  name: string;
  headline: string;
  public: boolean;
  indexed: boolean;
  credentials: OwnCredential[];
  pathways: ProfilePathway[];
  skills: Skill[];
  tally: { credentials: number; issuers: number; completed: number; since: number | null };
};

const MOST_SKILLS = 24;

/** Skills of what was earned, most often certified first: the same achievement twice counts once; one on hold, not at all. */
export function skillsOf(credentials: readonly OwnCredential[]): Skill[] {
  const earned = credentials.filter(({ verdict }) => verdict.state === "valid" || verdict.state === "expired");
  const achievements = new Map(earned.map(({ achievement }) => [achievement.id, achievement]));
  const counts = new Map<string, Skill>();
  for (const { skills } of achievements.values()) {
    for (const name of new Set(skills)) {
      const key = name.toLocaleLowerCase("en");
      const skill = counts.get(key) ?? { name, count: 0 };
      counts.set(key, { ...skill, count: skill.count + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"))
    .slice(0, MOST_SKILLS);
}

/** On a profile: begun, as strangers see it. Completed ones last, the furthest along first. */
export function shownPathways<P extends ProfilePathway>(pathways: readonly P[]): P[] {
  const share = ({ earned, steps }: P) => earned / Math.max(1, steps.length);
  return pathways
    .filter((pathway) => pathway.earned > 0 || pathway.completion.earned)
    .sort(
      (a, b) => Number(a.completed) - Number(b.completed) || share(b) - share(a) || a.name.localeCompare(b.name, "en"),
    );
}

export function tallyOf(
  credentials: readonly OwnCredential[],
  pathways: readonly ProfilePathway[],
): PublicProfile["tally"] {
  const years = credentials.map(({ issuedOn }) => Number(issuedOn.slice(0, 4)));
  return {
    credentials: credentials.length,
    issuers: new Set(credentials.map(({ workspace }) => workspace.id)).size,
    completed: pathways.filter(({ completed }) => completed).length,
    since: years.length > 0 ? Math.min(...years) : null,
  };
}
