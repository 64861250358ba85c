import type { ReactNode } from "react";
import { count } from "@/components/ui/format";

export const leftOutWords = {
  title: "Left out",
  description: (n: number) => `${count(n, "row")} cannot be imported as ${n === 1 ? "it is" : "they are"}.`,
  download: "Download them",
  label: "Rows left out",
  line: "Line",
  wrong: "What is wrong",
  row: "The row",
  column: (name: ReactNode) => [name, ": "],
  none: "–",
};
