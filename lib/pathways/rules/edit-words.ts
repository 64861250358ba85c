import type { ActivationPreview } from "./preview";

export type EditPreview = ActivationPreview & {
  progressChanges: number;
  completedBefore: number;
  completedAfter: number;
  completionChanged: boolean;
};

type Item = { count: number; fact: string; line: string };
type Part = { value: number; label: string; look: "solid" | "dashed" | "grey" };

/** What saving an edit of an active pathway does, led by numbers; only what there is. `old`: the completion achievement until now. */
export function editConsequences(preview: EditPreview, old: string | null): { split: Part[]; items: Item[] } {
  const { toIssue, toDraft, preExisting, progressChanges, completedBefore, completedAfter, completionChanged } =
    preview;
  const more = completedAfter - completedBefore;
  const all: Item[] = [
    {
      count: toIssue,
      fact: "Completion credentials are issued now",
      line: completionChanged
        ? `To everybody who qualifies, those who completed before included. ${old ?? "The old one"} stays in their records, no longer linked to this pathway.`
        : "To those who qualify by the new rules, oldest completion first.",
    },
    {
      count: toDraft,
      fact: "Kept as drafts",
      line: "No room under your limit, or an earlier one was withdrawn and you look first.",
    },
    { count: preExisting, fact: "Hold the completion credential already", line: "They keep theirs. No second one." },
    { count: progressChanges, fact: "Progress bars change", line: "They show the steps as they are now." },
    more >= 0
      ? { count: more, fact: "More people count as completed", line: "In the figures and on their credentials." }
      : {
          count: -more,
          fact: "Fewer people count as completed",
          line: "They lack a step now. What was issued to them stays.",
        },
  ];
  const items = all.filter((item) => item.count > 0);
  if (items.length === 0)
    items.push({ count: 0, fact: "Nobody is affected", line: "No progress changes and nothing is issued." });
  const split: Part[] = [
    { value: toIssue, label: "issued now", look: "solid" },
    { value: toDraft, label: "kept as drafts", look: "dashed" },
    { value: preExisting, label: "already hold it", look: "grey" },
  ];
  return { split, items };
}
