import type { ComponentProps, ReactNode } from "react";
import { Button, type ButtonLook } from "./button";

type Props = Omit<ButtonLook, "icon"> & { label: string; icon: ReactNode; href?: string } & Pick<
    ComponentProps<"button">,
    "type" | "onClick" | "disabled" | "name" | "value" | "formAction" | "form" | "className"
  >;

/** A square button whose name is read out and shown on hover: for `…`, close, search, menu, copy. */
export function IconButton({ label, icon, href, className = "", variant = "quiet", ...rest }: Props) {
  const look = { variant, icon, className: `sq ${className}`, "aria-label": label, title: label };
  return href === undefined ? <Button {...look} {...rest} /> : <Button {...look} size={rest.size} href={href} />;
}
