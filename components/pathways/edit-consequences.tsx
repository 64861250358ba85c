"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Consequences } from "@/components/ui/consequences";
import { Dialog, DialogBody, DialogClose, DialogFoot } from "@/components/ui/dialog";
import { count, formatNumber } from "@/components/ui/format";
import { notify } from "@/components/ui/toaster";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type EditPreview, editConsequences } from "@/lib/pathways/rules/edit-words";

type Props = {
  form: string;
  previewUrl: string;
  /** Lists those who would complete; takes the edit in its query. */
  listUrl: string;
  completionName: string | null;
};

/** For an active pathway: asks the server what saving would do, says it, and only then sends the form. */
export function EditConsequences({ form, previewUrl, listUrl, completionName }: Props) {
  const [preview, setPreview] = useState<(EditPreview & { listUrl: string }) | null>(null);
  const [asking, setAsking] = useState(false);

  const ask = async () => {
    const element = formCalled(form);
    if (!element?.reportValidity()) return;
    setAsking(true);
    const edit = read(new FormData(element));
    const answer = await fetch(previewUrl, { method: "POST", body: JSON.stringify(edit) }).catch(() => null);
    setAsking(false);
    const body = await answer?.json().catch(() => null);
    if (answer?.ok) setPreview({ ...body, listUrl: `${listUrl}?${queryOf(edit)}` });
    else if (answer && answer.status !== 401)
      element.requestSubmit(); // the form's own answer says what is wrong, beside the field
    else notify(body?.message ?? "What this changes could not be counted. Look at your connection and try again.");
  };

  // Sent by hand: a submit button that goes away with its dialog would take the sending with it.
  const send = () => {
    formCalled(form)?.requestSubmit();
    setPreview(null);
  };

  const told = preview && editConsequences(preview, completionName);
  return (
    <>
      <Button variant="ink" onClick={asking ? undefined : ask}>
        {asking ? "Counting" : "Save changes"}
      </Button>
      <Dialog
        title="Save these changes?"
        description="This pathway is active, so a change can make people qualify at once. Nothing is taken from anybody."
        open={told !== null}
        onOpenChange={(open) => !open && setPreview(null)}
      >
        <DialogBody>
          <Consequences split={told?.split} items={told?.items ?? []} />
        </DialogBody>
        <DialogFoot>
          {preview && preview.eligible > 0 && (
            <a className="link" href={preview.listUrl} target="_blank" rel="noreferrer">
              See {preview.eligible === 1 ? "who" : `all ${formatNumber(preview.eligible)}`}
              <VisuallyHidden> (in a new tab)</VisuallyHidden>
            </a>
          )}
          <DialogClose>Not yet</DialogClose>
          <Button variant="ink" onClick={send}>
            {preview && preview.toIssue > 0 ? `Save and issue ${count(preview.toIssue, "credential")}` : "Save changes"}
          </Button>
        </DialogFoot>
      </Dialog>
      <noscript>
        <Button type="submit" variant="ink">
          Save changes
        </Button>
      </noscript>
    </>
  );
}

function formCalled(id: string): HTMLFormElement | null {
  const element = document.getElementById(id);
  return element instanceof HTMLFormElement ? element : null;
}

type Edit = ReturnType<typeof read>;

/** The edit as the list's address carries it. */
function queryOf({ steps, completionAchievementId, countExpired }: Edit): URLSearchParams {
  return new URLSearchParams({
    steps: steps.map((step) => String(step.achievementId)).join(","),
    completion: String(completionAchievementId ?? ""),
    expired: String(countExpired),
  });
}

function read(data: FormData) {
  const steps = [...data].filter(([name]) => name.startsWith("steps.")).map(([, achievementId]) => ({ achievementId }));
  const completion = data.get("completionAchievementId");
  return {
    steps,
    completionAchievementId: completion || null,
    countExpired: data.getAll("countExpired").at(-1) === "on",
  };
}
