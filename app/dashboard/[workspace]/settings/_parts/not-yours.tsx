import { Note } from "@/components/ui/note";

/** In place of a form that this role cannot send. */
export function NotYours({ children }: { children: string }) {
  return <Note tone="neutral">{children}</Note>;
}
