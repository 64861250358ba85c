"use client";
import { Toaster as Sonner, toast } from "sonner";
import { actionWords } from "./words";

/** Ink, bottom centre. */
export function Toaster() {
  return <Sonner className="toaster" position="bottom-center" toastOptions={{ unstyled: true }} />;
}

/** One sentence, with Undo where there is one. */
export function notify(text: string, undo?: { label?: string; run: () => void }) {
  toast(text, undo && { action: { label: undo.label ?? actionWords.undo, onClick: undo.run } });
}
