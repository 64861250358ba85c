"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { AppLink } from "../ui/app-link";

type Props = { href: string; icon: ReactNode; label: string; count?: string; exact?: boolean };

/** A line of the side navigation; knows by the address whether it is the current one. */
export function NavLink({ href, icon, label, count, exact }: Props) {
  const path = usePathname();
  const current = exact ? path === href : path === href || path.startsWith(`${href}/`);
  return (
    <AppLink className="nav" href={href} aria-current={current ? "page" : undefined}>
      {icon}
      <span>{label}</span>
      {count && <small className="n">{count}</small>}
    </AppLink>
  );
}
