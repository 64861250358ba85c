"use client";
import { Popover as Primitive } from "radix-ui";
import type { ReactNode } from "react";

type Props = { trigger: ReactNode; label: string; children: ReactNode; align?: "start" | "center" | "end" };

export function Popover({ trigger, label, children, align = "start" }: Props) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className="popover on-raised"
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={12}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
