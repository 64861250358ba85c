"use client";
import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { Tooltip } from "./tooltip";

/** A definition behind a small sign; opens on hover, on focus and on touch. */
export function InfoTip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Tooltip text={children} touch>
      <button type="button" className="info" aria-label={`What “${label}” means`}>
        <Info aria-hidden />
      </button>
    </Tooltip>
  );
}
