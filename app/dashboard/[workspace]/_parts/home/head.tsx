import { FileUp, Stamp } from "lucide-react";
import { Button } from "@/components/ui/button";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { said } from "@/components/ui/said";
import type { Permission } from "@/lib/governance/rules/permissions";
import { sinceWords } from "@/lib/insights/rules/since-words";
import type { routes } from "@/lib/routes";
import { homeWords } from "./words/home";

type TitleProps = { name: string; since: Date | null; now: Date; timeZone: string; empty: boolean };

/** “Since Thursday afternoon”; on the first visit a welcome. */
export async function HomeTitle({ name, since, now, timeZone, empty }: TitleProps) {
  if (since && !empty) return homeWords.since(sinceWords(since, now, timeZone, await localeOfReader()));
  return said(homeWords.welcome(<bdi>{name}</bdi>));
}

type ActionProps = {
  may: (permission: Permission) => boolean;
  to: ReturnType<typeof routes.dashboard>;
  empty: boolean;
};

/** What issuers come for; where nothing can be issued yet, the first steps stand instead. */
export function HomeActions({ may, to, empty }: ActionProps) {
  if (empty || !may("credential.issue")) return null;
  return (
    <>
      <Button href={to.imports()} icon={<FileUp aria-hidden />}>
        {homeWords.import}
      </Button>
      <Button variant="ink" href={to.issueCredentials()} icon={<Stamp aria-hidden />}>
        {homeWords.issue}
      </Button>
    </>
  );
}
