import { Search } from "lucide-react";
import type { ComponentProps } from "react";

type Props = { label: string; name?: string } & Omit<ComponentProps<"input">, "type" | "name">;

/** A search box; its label is read out and shown as the placeholder. */
export function SearchField({ label, name = "q", className = "", ...rest }: Props) {
  return (
    <div className={`with-icon ${className}`}>
      <Search aria-hidden />
      <input placeholder={label} autoComplete="off" {...rest} type="search" name={name} aria-label={label} />
    </div>
  );
}
