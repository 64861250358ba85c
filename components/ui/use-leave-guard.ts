"use client";
import { useEffect } from "react";

/** Leaving asks first while something is changed that no field of a form knows of, such as an order. */
export function useLeaveGuard(changed: boolean) {
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [changed]);
}
