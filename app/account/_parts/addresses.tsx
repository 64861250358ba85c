import { addAddressAction, removeAddressAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { FurtherAddress } from "@/lib/auth/addresses";

import { addressWords as words } from "../words";

/** Where credentials of theirs may have gone, each proven by a link that was mailed to it. */
export function Addresses({ main, further }: { main: string; further: readonly FurtherAddress[] }) {
  return (
    <Section title={words.title} description={words.lede} id="addresses">
      <List label={words.title}>
        <ListRow title={<bdi>{main}</bdi>} action={<Badge status="valid">{words.badges.confirmed}</Badge>}>
          {words.main}
        </ListRow>
        {further.map(({ email, state }) => (
          <ListRow
            key={email}
            title={<bdi>{email}</bdi>}
            action={
              <div className="acts">
                {state === "confirmed" ? (
                  <Badge status="valid">{words.badges.confirmed}</Badge>
                ) : (
                  <Badge status={state === "waiting" ? "waiting" : "expired"}>{words.badges[state]}</Badge>
                )}
                <ActionForm action={removeAddressAction} className="" hidden={{ email }} done={words.removed}>
                  <Button type="submit" size="sm">
                    {words.remove}
                    <span className="sr"> {email}</span>
                  </Button>
                </ActionForm>
              </div>
            }
          >
            {words.states[state]}
          </ListRow>
        ))}
      </List>
      <ActionForm action={addAddressAction} className="form add-address" done={words.sent}>
        <TextInput name="email" type="email" label={words.another} autoComplete="email" />
        <div>
          <Button type="submit">{words.send}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
