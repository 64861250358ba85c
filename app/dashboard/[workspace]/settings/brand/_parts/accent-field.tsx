"use client";
import { useState } from "react";
import { TextInput } from "@/components/ui/text-input";
import { hexColor } from "@/lib/designs/rules/accent";
import { brandWords as W } from "../../words";
import { AccentFigures } from "./accent-figures";
import { BrandPreview, type PreviewIssuer } from "./brand-preview";

type Props = { value: string; issuer: PreviewIssuer };

/** A colour typed or picked, beside what it becomes. The picker is the browser's own; without JavaScript the line remains. */
export function AccentField({ value, issuer }: Props) {
  const [typed, setTyped] = useState(value);
  const wished = hexColor(typed);
  return (
    <>
      <div className="accent-field">
        <TextInput
          name="accent"
          label={W.yours}
          help={W.help}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder="#2a617f"
          spellCheck={false}
          maxLength={7}
          optional
        />
        <input
          type="color"
          aria-label={W.pick}
          className="color-well"
          value={wished ?? "#2a617f"}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <AccentFigures wished={wished} />
      <p className="help">{W.kept}</p>
      <BrandPreview issuer={issuer} wished={wished ?? ""} />
    </>
  );
}
