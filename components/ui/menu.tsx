"use client";
import { clsx } from "clsx";
import { Ellipsis } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import { type ReactNode, startTransition } from "react";
import { AppLink } from "./app-link";
import type { FormAction } from "./form-state";
import { IconButton } from "./icon-button";
import { notify } from "./toaster";

type MenuProps = { label?: string; trigger?: ReactNode; children: ReactNode };

/** Actions behind `…`; `label` says whose: “Actions for Zofia”. */
export function Menu({ label = "More", trigger, children }: MenuProps) {
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

/** Runs something in the browser: opens a dialog, copies a link. */
export function MenuItem({ icon, children, danger, disabled, onSelect }: ItemProps & { onSelect: () => void }) {
  return (
    <Primitive.Item className={look(danger)} disabled={disabled} onSelect={onSelect}>
      {icon}
      {children}
    </Primitive.Item>
  );
}

/** Runs a server action with `data`; called, not submitted, since the menu is gone before a form could be. */
export function MenuAction(props: ItemProps & { action: FormAction; data: Record<string, string>; done?: string }) {
  const { icon, children, danger, disabled, action, data, done } = props;
  const run = () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(data)) form.set(name, value);
    startTransition(async () => {
      const { message } = await action({}, form);
      const said = message ?? done;
      if (said) notify(said);
    });
  };
  return (
    <Primitive.Item className={look(danger)} disabled={disabled} onSelect={run}>
      {icon}
      {children}
    </Primitive.Item>
  );
}

export function MenuRule() {
  return <Primitive.Separator className="menu-rule" />;
}
