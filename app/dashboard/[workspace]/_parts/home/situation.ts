import type { Permission } from "@/lib/governance/rules/permissions";
import type { HomeNeeds, HomePathways } from "@/lib/insights/reads/home-lists";
import type { Situation } from "@/lib/insights/rules/best-next-step";

type Told = Omit<Situation, "may" | "drafts" | "limit" | "room" | "ready" | "underWay"> & { activePathways: number };
type Given = {
  begun: Told;
  needs: HomeNeeds;
  usage: { limit: number | null };
  room: number | null;
  ready: readonly { id: string; name: string; eligible: number }[];
  pathways: HomePathways["pathways"];
  may: (permission: Permission) => boolean;
};

/** What the home has read anyway, as the rule for the best next step wants it. */
export function situationOf({ begun, needs, usage, room, ready, pathways, may }: Given): Situation {
  const steps = new Map<string, number>(pathways.map((pathway) => [pathway.id, pathway.steps.length]));
  return {
    ...begun,
    may: {
      write: may("pathway.write"),
      issue: may("credential.issue"),
      activate: may("pathway.activate"),
      limit: may("workspace.limit"),
      invite: may("member.invite"),
      brand: may("workspace.update"),
    },
    drafts: needs.drafts,
    limit: usage.limit,
    room,
    ready: ready.map(({ id, name, eligible }) => ({ id, name, eligible, steps: steps.get(id) ?? 3 })),
    underWay: pathways.filter(({ status }) => status === "active").map(underWay),
  };
}

function underWay({ id, name, total, completed, steps }: HomePathways["pathways"][number]) {
  const [least] = [...steps].sort((a, b) => a.recipients - b.recipients);
  const lacking =
    least && least.recipients < total ? { id: least.id, name: least.name, n: total - least.recipients } : null;
  return { id, name, inProgress: total - completed, lacking };
}
