import { Eye, EyeOff, Stamp } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import type { ConfirmProps } from "@/components/ui/confirm-form";
import type { Consequence, Part } from "@/components/ui/consequences";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import type { ActivationPreview } from "@/lib/pathways/rules/preview";
import { activatePathwayAction, deactivatePathwayAction, deletePathwayAction } from "../actions";
import { activateWords, deactivateWords, deleteWords } from "../words/confirmations";

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
  const words = activateWords;
  const name = pathway.completionName ?? words.completion;
  const { length } = pathway.steps;
  const { eligible } = preview;
  return {
    title: words.title(pathway.name),
    description: eligible === 0 ? words.nobody(length, name) : words.people(eligible, length),
    action: activatePathwayAction,
    split: splitOf(preview),
    consequences: [
      ...issuing(name, preview, limit),
      { icon: <Eye aria-hidden />, fact: words.visible, line: words.visibleLine },
    ],
    confirm: words.confirm(preview.toIssue),
    more: eligible > 0 && (
      <AppLink className="link" href={listUrl}>
        {words.see(eligible)}
      </AppLink>
    ),
  };
}

export function deactivation(pathway: PathwayView): Confirmation {
  const words = deactivateWords;
  return {
    title: words.title(pathway.name),
    description: words.lede,
    action: deactivatePathwayAction,
    consequences: [
      { icon: <Stamp aria-hidden />, fact: words.nothing, line: words.nothingLine },
      { icon: <EyeOff aria-hidden />, fact: words.hidden, line: words.hiddenLine },
      { icon: <Stamp aria-hidden />, fact: words.stays, line: words.staysLine },
    ],
    confirm: words.confirm,
  };
}

export function deletion({ name, steps: { length } }: PathwayView): Confirmation {
  const words = deleteWords;
  const steps: Consequence[] =
    length > 0 ? [{ count: length, fact: words.steps(length), line: words.stepsLine(length) }] : [];
  return {
    title: words.title(name),
    description: words.lede,
    action: deletePathwayAction,
    danger: true,
    consequences: [...steps, { icon: <Stamp aria-hidden />, fact: words.stays, line: words.staysLine }],
    confirm: words.confirm,
  };
}

function splitOf({ toIssue, toDraft, preExisting }: ActivationPreview): Part[] {
  return [
    { value: toIssue, label: activateWords.issued, look: "solid" },
    { value: toDraft, label: activateWords.drafts, look: "dashed" },
    { value: preExisting, label: activateWords.held, look: "grey" },
  ];
}

/** Issued, drafted and held already: only what there is. */
function issuing(
  name: string,
  { toIssue, toDraft, preExisting }: ActivationPreview,
  limit: number | null,
): Consequence[] {
  const words = activateWords;
  const why = limit === null ? words.draftsLine : words.draftsByLimit(limit);
  const all = [
    { count: toIssue, fact: words.issuedFact(name), line: words.issuedLine },
    { count: toDraft, fact: words.draftsFact, line: why },
    { count: preExisting, fact: words.heldFact, line: words.heldLine },
  ];
  return all.filter(({ count }) => count > 0);
}
