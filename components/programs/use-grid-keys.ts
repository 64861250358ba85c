"use client";
import type { KeyboardEvent } from "react";

const STEPS: Record<string, [down: number, across: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows, Home and End move between the cells that can be changed; the grid is one stop of the Tab key. */
export function useGridKeys() {
  return (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.closest("button.place") : null;
    if (!(from instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = event.key in STEPS ? stepped(from, STEPS[event.key] ?? [0, 0]) : atEdge(from, event.key);
    if (!to) return;
    event.preventDefault();
    for (const cell of event.currentTarget.querySelectorAll<HTMLElement>("button.place")) cell.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };
}

const cellIn = (row: Element | undefined | null, at: number): HTMLElement | null =>
  row?.children[at]?.querySelector<HTMLElement>("button.place") ?? null;

/** The next one in that direction, past cells that only show something. */
function stepped(from: HTMLElement, [down, across]: [number, number]): HTMLElement | null {
  const row = from.closest("tr");
  const at = [...(row?.children ?? [])].findIndex((cell) => cell.contains(from));
  if (down !== 0) return cellIn(down > 0 ? row?.nextElementSibling : row?.previousElementSibling, at);
  for (let next = at + across; row && next >= 0 && next < row.children.length; next += across) {
    const cell = cellIn(row, next);
    if (cell) return cell;
  }
  return null;
}

function atEdge(from: HTMLElement, key: string): HTMLElement | null {
  if (key !== "Home" && key !== "End") return null;
  const cells = [...(from.closest("tr")?.querySelectorAll<HTMLElement>("button.place") ?? [])];
  return (key === "Home" ? cells[0] : cells.at(-1)) ?? null;
}
