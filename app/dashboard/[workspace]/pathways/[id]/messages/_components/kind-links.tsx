import { AppLink } from "@/components/ui/app-link";
import { MESSAGE_KIND_WORDS } from "@/lib/pathways/rules/message-kinds";
import { MESSAGE_KINDS, type MessageKind } from "@/lib/pathways/rules/message-vocabulary";
import { writeWords as words } from "../../../words/messages";

/** Before JavaScript a choice below brings no text by itself: these do, before anything is written. */
export function KindLinks({ href }: { href: (kind: MessageKind) => string }) {
  return (
    <noscript>
      <p className="help">
        {words.beginWith}
        {MESSAGE_KINDS.map((kind, i) => (
          <span key={kind}>
            {i > 0 && ", "}
            <AppLink className="link" href={href(kind)}>
              {MESSAGE_KIND_WORDS[kind].name}
            </AppLink>
          </span>
        ))}
        .
      </p>
    </noscript>
  );
}
