"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether JavaScript has taken over from what the server wrote. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
