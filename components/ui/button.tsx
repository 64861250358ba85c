import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { AppLink } from "./app-link";
import { SubmitButton } from "./submit-button";

export type ButtonLook = {
  variant?: "default" | "ink" | "quiet" | "danger";
  size?: "sm" | "md" | "lg";
  icon?: ReactNode;
};

type Props = ButtonLook &
  (
    | ({ href: string; prefetch?: boolean; download?: boolean } & Omit<ComponentProps<"a">, "href">)
    | ({ href?: undefined } & ComponentProps<"button">)
  );

export function buttonClass({ variant = "default", size = "md" }: ButtonLook, extra?: string): string {
  return clsx("btn", variant !== "default" && variant, size !== "md" && size, extra);
}

/** A link when it has `href`, a submit button that shows when its form is on its way when `type="submit"`, else a button. */
export function Button({ variant, size, icon, className, children, ...rest }: Props) {
  const look = buttonClass({ variant, size }, className);
  const content = (
    <>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </>
  );
  if (rest.href !== undefined) {
    const { href, prefetch, download, ...anchor } = rest;
    if (download || !href.startsWith("/")) {
      return (
        <a {...anchor} className={look} href={href} download={download || undefined}>
          {content}
        </a>
      );
    }
    return (
      <AppLink {...anchor} className={look} href={href} prefetch={prefetch}>
        {content}
      </AppLink>
    );
  }
  if (rest.type === "submit") {
    return (
      <SubmitButton {...rest} className={look}>
        {content}
      </SubmitButton>
    );
  }
  return (
    <button type="button" {...rest} className={look}>
      {content}
    </button>
  );
}
