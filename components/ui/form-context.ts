"use client";
import { createContext, use } from "react";
import { errorFor, type FormState } from "./form-state";

export const FormContext = createContext<FormState>({});

/** The answer to the form around: for parts of it that are not fields of the kit. */
export function useFormAnswer(): FormState {
  return use(FormContext);
}

/** What the form around knows of one field; what a screen says itself comes first. */
export function useFieldAnswer(name: string, given: { error?: string; defaultValue?: unknown }) {
  const state = use(FormContext);
  const typed = state.values?.[name];
  return {
    error: given.error ?? errorFor(state, name),
    defaultValue: (typed ?? given.defaultValue) as string | number | readonly string[] | undefined,
    answered: state.values !== undefined,
  };
}
