import { addAddressAction, removeAddressAction } from "@/app/me/actions";
import { ME_WORDS } from "@/app/me/words";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { FurtherAddress } from "@/lib/auth/addresses";

const STATES = {
  confirmed: "Credentials issued to it appear among yours.",
  waiting: "A mail with a link is on its way to it. The link works for 24 hours.",
  "ran-out": "The link ran out. Add the address again for a new one.",
} as const;

/** Where credentials of theirs may have gone, each proven by a link that was mailed to it. */
export function Addresses({ main, further }: { main: string; further: readonly FurtherAddress[] }) {
  return (
    <Section title="Your addresses" description={ME_WORDS.addresses} id="addresses">
      <List label="Your addresses">
        <ListRow title={<bdi>{main}</bdi>} action={<Badge status="valid">Confirmed</Badge>}>
          You sign in with it.
        </ListRow>
        {further.map(({ email, state }) => (
          <ListRow
            key={email}
            title={<bdi>{email}</bdi>}
            action={
              <div className="acts">
                {state === "confirmed" ? (
                  <Badge status="valid">Confirmed</Badge>
                ) : (
                  <Badge status={state === "waiting" ? "waiting" : "expired"}>
                    {state === "waiting" ? "Not confirmed yet" : "Link ran out"}
                  </Badge>
                )}
                <ActionForm action={removeAddressAction} className="" hidden={{ email }} done="Removed.">
                  <Button type="submit" size="sm">
                    Remove<span className="sr"> {email}</span>
                  </Button>
                </ActionForm>
              </div>
            }
          >
            {STATES[state]}
          </ListRow>
        ))}
      </List>
      <ActionForm action={addAddressAction} className="form add-address" done="A mail with a link is on its way.">
        <TextInput name="email" type="email" label="Another address of yours" autoComplete="email" />
        <div>
          <Button type="submit">Send a link to it</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
