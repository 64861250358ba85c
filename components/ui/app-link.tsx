import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";

/** next/link for addresses that come as props: those who pass them made them with lib/routes. */
export function AppLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { href: string }) {
  return <Link {...rest} href={href as Route} />;
}
