"use client";
import { Tooltip as Primitive } from "radix-ui";
import { type ReactNode, useState } from "react";

type Props = { text: ReactNode; children: ReactNode; touch?: boolean; side?: "top" | "right" | "bottom" | "left" };

/** A word or sentence beside a control, on hover and focus; with `touch` on a press too. Never the only place of a fact. */
export function Tooltip({ text, children, touch, side = "top" }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Primitive.Provider delayDuration={250}>
      <Primitive.Root open={open} onOpenChange={setOpen}>
        <Primitive.Trigger
          asChild
          onClick={(event) => {
            if (!touch) return;
            event.preventDefault();
            setOpen(true);
          }}
        >
          {children}
        </Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content className="tip" side={side} sideOffset={6} collisionPadding={12}>
            {text}
            <Primitive.Arrow className="tip-arrow" width={10} height={5} />
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  );
}
