import { Share2 } from "lucide-react";
import type { ReactNode } from "react";
import { Disclosure } from "../ui/disclosure";

type Props = { label: string; summaryClass: string; start?: boolean; children: ReactNode };

/** “Share” with what opens below it; there before any script. */
export function ShareMenu({ label, summaryClass, start, children }: Props) {
  const summary = (
    <>
      <Share2 aria-hidden />
      <span>{label}</span>
    </>
  );
  return (
    <Disclosure className={start ? "pop start" : "pop"} summaryClass={summaryClass} label={label} summary={summary}>
      <div className="menu share-card">{children}</div>
    </Disclosure>
  );
}
