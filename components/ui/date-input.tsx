"use client";
import type { ComponentProps } from "react";
import { TextInput } from "./text-input";

/** A day, by the browser's own calendar; says the time zone in `help` where a day matters. */
export function DateInput(props: Omit<ComponentProps<typeof TextInput>, "type">) {
  return <TextInput min="1900-01-01" max="2200-12-31" {...props} type="date" />;
}
