import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import type { Need } from "./needs";
import { needsYouWords } from "./words/needs";

/** What waits for this person; nothing at all where nothing does. */
export function NeedsYou({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return null;
  return (
    <Section title={needsYouWords.title} end={needsYouWords.open(needs.length)}>
      <List label={needsYouWords.title}>
        {needs.map(({ key, icon, tone, title, text, verb, href }) => (
          <ListRow
            key={key}
            icon={icon}
            tone={tone}
            title={title}
            action={
              <Button size="sm" href={href}>
                {verb}
              </Button>
            }
          >
            {text}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
