import type { Metadata } from "next";
import { Hero, PublicShell } from "@/components/layout/public-shell";
import { Button } from "@/components/ui/button";
import { askPublic } from "@/lib/read";
import { getSubscription } from "@/lib/recipients/reads/get-subscription";
import { routes } from "@/lib/routes";
import { PAGE_TITLE, WORDS } from "./words";

export const metadata: Metadata = { title: PAGE_TITLE, robots: { index: false }, referrer: "no-referrer" };

type Props = { params: Promise<{ token: string }> };

/** Opening it changes nothing, since programs open every link in a mail; the button does. */
export default async function UnsubscribePage({ params }: Props) {
  const { token } = await params;
  const found = await askPublic(getSubscription, { token });
  const words = WORDS[found.state];
  const issuer = ("issuer" in found && found.issuer) || "";
  return (
    <PublicShell>
      <Hero seed="waymark">
        <h1 className="d1">{words.title(issuer)}</h1>
        {words.lines(issuer).map((line) => (
          <p className="prose" key={line}>
            {line}
          </p>
        ))}
        {words.button && (
          <form method="post" action={routes.oneClickUnsubscribe(token)} className="acts">
            <input type="hidden" name="wanted" value={found.state === "stopped" ? "yes" : "no"} />
            <Button type="submit" variant={found.state === "wanted" ? "ink" : "default"} size="lg">
              {words.button}
            </Button>
          </form>
        )}
      </Hero>
    </PublicShell>
  );
}
