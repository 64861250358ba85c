"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Consequences } from "@/components/ui/consequences";
import { Dialog, DialogBody, DialogClose, DialogFoot } from "@/components/ui/dialog";
import { notify } from "@/components/ui/toaster";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type EditPreview, editConsequences } from "@/lib/pathways/rules/edit-words";
import { editOf, listOf } from "./edit-values";
import { editWords as words } from "./words";

type Props = {
  form: string;
  previewUrl: string;
  /** Lists those who would complete; takes the edit in its query. */
  listUrl: string;
  completionName: string | null;
};

/** For an active pathway: asks the server what saving would do, says it, and only then sends the form. Before JavaScript the page asks (`AskedFirst`). */
export function EditConsequences({ form, previewUrl, listUrl, completionName }: Props) {
  const [preview, setPreview] = useState<(EditPreview & { listUrl: string }) | null>(null);
  const [asking, setAsking] = useState(false);

  const ask = async () => {
    const element = formCalled(form);
    if (!element?.reportValidity()) return;
    setAsking(true);
    const edit = editOf(Object.fromEntries(new FormData(element)));
    const answer = await fetch(previewUrl, { method: "POST", body: JSON.stringify(edit) }).catch(() => null);
    setAsking(false);
    const body = await answer?.json().catch(() => null);
    if (answer?.ok) setPreview({ ...body, listUrl: listOf(listUrl, edit) });
    else if (answer && answer.status !== 401)
      element.requestSubmit(); // the form's own answer says what is wrong, beside the field
    else notify(body?.message ?? words.uncounted);
  };

  // Sent by hand: a submit button that goes away with its dialog would take the sending with it.
  const send = () => {
    formCalled(form)?.requestSubmit();
    setPreview(null);
  };

  const told = preview && editConsequences(preview, completionName);
  return (
    <>
      <Button
        type="submit"
        variant="ink"
        name="intent"
        value="ask"
        onClick={(event) => {
          event.preventDefault();
          if (!asking) ask();
        }}
      >
        {asking ? words.counting : words.save}
      </Button>
      <Dialog
        title={words.title}
        description={words.lede}
        open={told !== null}
        onOpenChange={(open) => !open && setPreview(null)}
      >
        <DialogBody>
          <Consequences split={told?.split} items={told?.items ?? []} />
        </DialogBody>
        <DialogFoot>
          {preview && preview.eligible > 0 && (
            <a className="link" href={preview.listUrl} target="_blank" rel="noreferrer">
              {words.see(preview.eligible)}
              <VisuallyHidden>{words.newTab}</VisuallyHidden>
            </a>
          )}
          <DialogClose>{words.notYet}</DialogClose>
          <Button variant="ink" onClick={send}>
            {preview && preview.toIssue > 0 ? words.saveAndIssue(preview.toIssue) : words.save}
          </Button>
        </DialogFoot>
      </Dialog>
    </>
  );
}

function formCalled(id: string): HTMLFormElement | null {
  const element = document.getElementById(id);
  return element instanceof HTMLFormElement ? element : null;
}
