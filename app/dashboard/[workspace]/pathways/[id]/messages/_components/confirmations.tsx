import { Mail, MailX, PencilLine } from "lucide-react";
import type { ConfirmProps } from "@/components/ui/confirm-form";
import { MESSAGE_PACE } from "@/lib/pathways/message-run";
import type { MessageView } from "@/lib/pathways/reads/get-message";
import { deletingWords, sendingWords, stoppingWords, unplanningWords } from "../../../words/message-confirmations";
import { cancelMessageAction, deleteMessageAction, scheduleMessageAction } from "../actions";

export type Confirmation = Omit<ConfirmProps, "cancel" | "hidden"> & { title: string; description: string };
type Counts = { mailed: number; unsubscribed: number; withoutAddress: number; recent: number };

/** What sending now will do, in numbers and words. */
export function sending(called: string, counts: Counts, step: string): Confirmation {
  const words = sendingWords;
  const { mailed, unsubscribed, withoutAddress, recent } = counts;
  const minutes = Math.ceil(mailed / MESSAGE_PACE.minute);
  const people = [
    { count: unsubscribed, fact: words.unsubscribed(unsubscribed), line: words.unsubscribedLine },
    { count: withoutAddress, fact: words.withoutAddress, line: words.withoutAddressLine },
    { count: recent, fact: words.recent, line: words.recentLine },
  ];
  return {
    title: words.title,
    description: words.lede(called, step),
    action: scheduleMessageAction,
    split: [
      { value: mailed, label: words.now, look: "solid" },
      { value: unsubscribed + withoutAddress, label: words.none, look: "grey" },
    ],
    consequences: [
      { count: mailed, fact: words.mailed(mailed), line: minutes > 1 ? words.pace(minutes) : words.once },
      ...people.filter(({ count }) => count > 0),
      { icon: <Mail aria-hidden />, fact: words.left, line: words.leftLine },
    ],
    confirm: words.confirm(mailed),
  };
}

export function cancelling({ status, results }: MessageView): Confirmation {
  if (status === "scheduled") {
    const words = unplanningWords;
    return {
      title: words.title,
      description: words.lede,
      action: cancelMessageAction,
      consequences: [{ icon: <PencilLine aria-hidden />, fact: words.nobody, line: words.nobodyLine }],
      confirm: words.confirm,
    };
  }
  const words = stoppingWords;
  const mailed = results.reached - results.waiting;
  return {
    title: words.title,
    description: words.lede,
    action: cancelMessageAction,
    danger: true,
    consequences: [
      { count: mailed, fact: words.mailed(mailed), line: words.mailedLine },
      { icon: <MailX aria-hidden />, fact: words.nobody, line: words.nobodyLine(MESSAGE_PACE.call) },
    ],
    confirm: words.confirm,
  };
}

export function deleting(called: string): Confirmation {
  return {
    title: deletingWords.title,
    description: deletingWords.lede(called),
    action: deleteMessageAction,
    danger: true,
    confirm: deletingWords.confirm,
  };
}
