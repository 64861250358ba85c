import { Mail, MailX, PencilLine } from "lucide-react";
import { MESSAGE_WORDS } from "@/components/pathways/messages/words";
import type { ConfirmProps } from "@/components/ui/confirm-form";
import { count, formatNumber } from "@/components/ui/format";
import type { MessageView } from "@/lib/pathways/reads/get-message";
import { cancelMessageAction, deleteMessageAction, scheduleMessageAction } from "../actions";

export type Confirmation = Omit<ConfirmProps, "cancel" | "hidden"> & { title: string; description: string };
type Counts = { mailed: number; unsubscribed: number; withoutAddress: number; recent: number };

/** What sending now will do, in numbers and words. */
export function sending(called: string, counts: Counts, step: string): Confirmation {
  const { mailed, unsubscribed, withoutAddress, recent } = counts;
  const minutes = Math.ceil(mailed / 600);
  return {
    title: "Send this message now?",
    description: `“${called}”, to those who lack ${step}.`,
    action: scheduleMessageAction,
    split: [
      { value: mailed, label: "get it now", look: "solid" },
      { value: unsubscribed + withoutAddress, label: "get none", look: "grey" },
    ],
    consequences: [
      {
        count: mailed,
        fact: mailed === 1 ? "Gets a mail" : "Get a mail each",
        line: minutes > 1 ? `It takes about ${count(minutes, "minute")}. ${MESSAGE_WORDS.pace}` : "Each of them once.",
      },
      ...(unsubscribed > 0
        ? [
            {
              count: unsubscribed,
              fact: unsubscribed === 1 ? "Wants no messages" : "Want no messages",
              line: "They get none.",
            },
          ]
        : []),
      ...(withoutAddress > 0
        ? [{ count: withoutAddress, fact: "Without an address", line: "Nothing can reach them." }]
        : []),
      ...(recent > 0
        ? [
            {
              count: recent,
              fact: "Got one of yours in the last 7 days",
              line: "They get this one too. A pause may serve you better.",
            },
          ]
        : []),
      { icon: <Mail aria-hidden />, fact: "What has left cannot be called back", line: "What has not can be stopped." },
    ],
    confirm: `Send to ${formatNumber(mailed)}`,
  };
}

export function cancelling(message: MessageView): Confirmation {
  if (message.status === "scheduled")
    return {
      title: "Take this message out of the plan?",
      description: "It becomes a draft again, with its text as it is.",
      action: cancelMessageAction,
      consequences: [
        { icon: <PencilLine aria-hidden />, fact: "Nobody gets it", line: "Until you send or plan it again." },
      ],
      confirm: "Make it a draft again",
    };
  const { reached, waiting } = message.results;
  return {
    title: "Stop sending this message?",
    description: "It cannot be taken up again; a new one can be written to those who are left.",
    action: cancelMessageAction,
    danger: true,
    consequences: [
      { count: reached - waiting, fact: "Have been mailed", line: "That stays." },
      {
        icon: <MailX aria-hidden />,
        fact: "Nobody else gets it",
        line: "Up to 25 mails may be leaving right now.",
      },
    ],
    confirm: "Stop sending",
  };
}

export function deleting(called: string): Confirmation {
  return {
    title: "Delete this draft?",
    description: `“${called}” and its text are gone for good. Nobody got it.`,
    action: deleteMessageAction,
    danger: true,
    confirm: "Delete the draft",
  };
}
