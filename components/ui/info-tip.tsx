"use client";
import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { Tooltip } from "./tooltip";
import { infoWords } from "./words";

/** A definition behind a small sign; opens on hover, on focus and on touch. */
export function InfoTip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Tooltip text={children} touch>
      <button type="button" className="info" aria-label={infoWords.means(label)}>
        <Info aria-hidden />
      </button>
    </Tooltip>
  );
}
