"use client";
import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { actionWords } from "./words";

type Props = {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** The button that opens it; or control it with `open` and `onOpenChange`. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  wide?: boolean;
};

/** Wrap content in `DialogBody` and `DialogFoot`, or in a form that holds both. */
export function Dialog({ title, description, children, trigger, open, onOpenChange, wide }: Props) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>}
      <Primitive.Portal>
        <Primitive.Overlay className="scrim" />
        <Primitive.Content
          className={wide ? "dlg wide on-raised" : "dlg on-raised"}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <div className="dlg-head">
            <Primitive.Title>{title}</Primitive.Title>
            {description && (
              <Primitive.Description asChild>
                <p>{description}</p>
              </Primitive.Description>
            )}
          </div>
          {children}
          <Primitive.Close className="btn quiet sq dlg-close" aria-label={actionWords.close} title={actionWords.close}>
            <X aria-hidden />
          </Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export function DialogBody({ children }: { children: ReactNode }) {
  return <div className="dlg-body">{children}</div>;
}

export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className="dlg-foot">{children}</div>;
}

/** A button that closes the dialog around it. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Primitive.Close className="btn">{children}</Primitive.Close>;
}
