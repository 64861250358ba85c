"use client";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type Props = Omit<ComponentProps<typeof ConfirmDialog>, "open" | "onOpenChange" | "trigger"> & {
  /** The page that asks the same, for those without JavaScript. */
  href: string;
  label: string;
  variant?: "ink" | "quiet" | "default";
};

/** A link to the page that asks; with JavaScript it asks in a dialog, here. */
export function ConfirmLink({ href, label, variant, ...dialog }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={variant}
        href={href}
        prefetch={false}
        onClick={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <ConfirmDialog {...dialog} open={open} onOpenChange={setOpen} />
    </>
  );
}
