"use client";
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "./icon-button";
import { copyWords } from "./words";

const SHOWN_MS = 1600;

export function CopyButton({ value, label }: { value: string; label: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <>
      <IconButton size="sm" label={label} icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={copy} />
      <span className="sr" role="status">
        {copied && copyWords.copied}
      </span>
    </>
  );
}
