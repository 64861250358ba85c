import { Eye, EyeOff, Stamp } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import type { ConfirmProps } from "@/components/ui/confirm-form";
import type { Consequence, Part } from "@/components/ui/consequences";
import { count, formatNumber } from "@/components/ui/format";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import type { ActivationPreview } from "@/lib/pathways/rules/preview";
import { activatePathwayAction, deactivatePathwayAction, deletePathwayAction } from "../actions";

export type Confirmation = Omit<ConfirmProps, "cancel" | "hidden"> & { title: string; description: string };

/**
 * What activating will do, in numbers and words; the same in the dialog and on the page for those without JavaScript.
 * `listUrl` lists everybody whom it is about.
 */
export function activation(
  pathway: PathwayView,
  preview: ActivationPreview,
  limit: number | null,
  listUrl: string,
): Confirmation {
  const name = pathway.completionName ?? "The completion credential";
  const { length } = pathway.steps;
  const steps = length === 1 ? "its one step" : length === 2 ? "both steps" : `all ${formatNumber(length)} steps`;
  const people = `${count(preview.eligible, "person", "people")} ${preview.eligible === 1 ? "meets" : "meet"}`;
  return {
    title: `Activate ${pathway.name}?`,
    description:
      preview.eligible === 0
        ? `Nobody meets ${steps} without an award yet. From now on, whoever does is awarded ${name} by itself.`
        : `${people} ${steps} today. Here is what happens the moment you confirm.`,
    action: activatePathwayAction,
    split: splitOf(preview),
    consequences: [...issuing(name, preview, limit), VISIBLE],
    confirm: preview.toIssue > 0 ? `Activate and issue ${formatNumber(preview.toIssue)}` : "Activate",
    more: preview.eligible > 0 && (
      <AppLink className="link" href={listUrl}>
        See {preview.eligible === 1 ? "who" : `all ${formatNumber(preview.eligible)}`}
      </AppLink>
    ),
  };
}

export function deactivation(pathway: PathwayView): Confirmation {
  return {
    title: `Deactivate ${pathway.name}?`,
    description: "It can be activated again at any time, and takes up where things stand then.",
    action: deactivatePathwayAction,
    consequences: [
      {
        icon: <Stamp aria-hidden />,
        fact: "Nothing more is awarded by itself",
        line: "A job under way stops at its next step.",
      },
      {
        icon: <EyeOff aria-hidden />,
        fact: "The pathway is hidden",
        line: "On your portal, in profiles, in the directory and on credentials.",
      },
      {
        icon: <Stamp aria-hidden />,
        fact: "Every credential stays",
        line: "Completion credentials too: they stand by themselves.",
      },
    ],
    confirm: "Deactivate",
  };
}

export function deletion(pathway: PathwayView): Confirmation {
  return {
    title: `Delete ${pathway.name}?`,
    description: "The pathway is removed for good. What was issued is not.",
    action: deletePathwayAction,
    danger: true,
    consequences: [
      {
        count: pathway.steps.length,
        fact: "Steps no longer strung together",
        line: "The achievements stay as they are.",
      },
      { icon: <Stamp aria-hidden />, fact: "Every credential stays", line: "Nothing is taken from anybody." },
    ],
    confirm: "Delete the pathway",
  };
}

const VISIBLE: Consequence = {
  icon: <Eye aria-hidden />,
  fact: "The pathway becomes visible",
  line: "On your portal, in profiles, in the directory, and with progress on every credential that is one of its steps.",
};

export function splitOf({ toIssue, toDraft, preExisting }: ActivationPreview): Part[] {
  return [
    { value: toIssue, label: "issued now", look: "solid" },
    { value: toDraft, label: "kept as drafts", look: "dashed" },
    { value: preExisting, label: "already hold it", look: "grey" },
  ];
}

/** Issued, drafted and held already: only what there is. */
export function issuing(
  name: string,
  { toIssue, toDraft, preExisting }: ActivationPreview,
  limit: number | null,
): Consequence[] {
  const list: Consequence[] = [];
  if (toIssue > 0)
    list.push({
      count: toIssue,
      fact: `${name} is issued now`,
      line: "Oldest completion first. Each is told by e-mail.",
    });
  if (toDraft > 0) {
    const why =
      limit === null
        ? "An earlier one was withdrawn, so you look first."
        : `Your limit of ${formatNumber(limit)} has no room for them, or an earlier one was withdrawn.`;
    list.push({
      count: toDraft,
      fact: "Kept as drafts",
      line: `${why} Drafts cost nothing and go out when you issue them.`,
    });
  }
  if (preExisting > 0)
    list.push({
      count: preExisting,
      fact: "Already hold it",
      line: "They keep theirs and are marked complete. No second one.",
    });
  return list;
}
