"use client";
import { Check } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import { useEffect, useRef } from "react";
import { PROGRESS_STATUSES, type ProgressStatus } from "@/lib/programs/rules/vocabulary";
import type { Opened } from "./grid-types";
import { ProgressBadge } from "./status-badges";

type Props = { opened: Opened; onClose: () => void; onPick: (status: ProgressStatus) => void };

/** The seven statuses for one cell. One menu serves the whole grid: it hangs from a span that lies over the cell. */
export function StatusMenu({ opened, onClose, onPick }: Props) {
  const { cell, status, label, ...box } = opened;
  const { top, left, width, height } = box;
  const menu = useRef<HTMLDivElement>(null);

  // It begins at what is set now. The menu takes the focus to itself first.
  useEffect(() => {
    const frame = requestAnimationFrame(() => menu.current?.querySelector<HTMLElement>("[aria-checked=true]")?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Primitive.Root open modal={false} onOpenChange={(open) => open || onClose()}>
      <Primitive.Trigger asChild>
        <span className="menu-anchor" style={{ top, left, width, height }} aria-hidden />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          ref={menu}
          className="menu"
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={12}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            cell.focus();
          }}
        >
          <p className="menu-label">{label}</p>
          <Primitive.RadioGroup value={status} onValueChange={(next) => pick(next)}>
            {PROGRESS_STATUSES.map((each) => (
              <Primitive.RadioItem key={each} value={each} className="menu-item">
                <ProgressBadge status={each} />
                <Primitive.ItemIndicator className="end">
                  <Check aria-hidden />
                </Primitive.ItemIndicator>
              </Primitive.RadioItem>
            ))}
          </Primitive.RadioGroup>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );

  function pick(next: string) {
    const wanted = PROGRESS_STATUSES.find((each) => each === next);
    if (wanted && wanted !== status) onPick(wanted);
  }
}
