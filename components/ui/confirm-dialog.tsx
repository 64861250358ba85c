"use client";
import { type ReactNode, useState } from "react";
import { ConfirmForm, type ConfirmProps } from "./confirm-form";
import { Dialog, DialogClose } from "./dialog";
import { actionWords } from "./words";

type Props = Omit<ConfirmProps, "cancel"> & {
  /** A question: “Activate Cloud Foundations?” */
  title: string;
  /** One sentence. */
  description?: ReactNode;
  trigger?: ReactNode;
  cancel?: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Says what will happen before it happens; closes when the action is through. */
export function ConfirmDialog({
  title,
  description,
  trigger,
  cancel = actionWords.notYet,
  open,
  onOpenChange,
  onDone,
  ...form
}: Props) {
  const [own, setOwn] = useState(false);
  const setOpen = onOpenChange ?? setOwn;
  return (
    <Dialog title={title} description={description} trigger={trigger} open={open ?? own} onOpenChange={setOpen}>
      <ConfirmForm
        {...form}
        cancel={<DialogClose>{cancel}</DialogClose>}
        onDone={(state) => {
          setOpen(false);
          onDone?.(state);
        }}
      />
    </Dialog>
  );
}
