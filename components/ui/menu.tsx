"use client";
import { clsx } from "clsx";
import { Ellipsis } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { IconButton } from "./icon-button";
import { actionWords } from "./words";

type MenuProps = { label?: string; trigger?: ReactNode; children: ReactNode };

/** Actions behind `…`; `label` says whose: “Actions for Zofia”. */
export function Menu({ label = actionWords.more, trigger, children }: MenuProps) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>
        {trigger ?? <IconButton size="sm" label={label} icon={<Ellipsis aria-hidden />} />}
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className="menu" align="end" sideOffset={4} collisionPadding={12}>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

type ItemProps = { icon?: ReactNode; children: ReactNode; danger?: boolean; disabled?: boolean };
const look = (danger?: boolean) => clsx("menu-item", danger && "danger");

export function MenuLink({ href, icon, children, danger, download }: ItemProps & { href: string; download?: boolean }) {
  return (
    <Primitive.Item asChild className={look(danger)}>
      {download ? (
        <a href={href} download>
          {icon}
          {children}
        </a>
      ) : (
        <AppLink href={href}>
          {icon}
          {children}
        </AppLink>
      )}
    </Primitive.Item>
  );
}

export function MenuRule() {
  return <Primitive.Separator className="menu-rule" />;
}
