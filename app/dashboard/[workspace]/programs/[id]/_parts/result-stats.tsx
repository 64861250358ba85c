import { AppLink } from "@/components/ui/app-link";
import { StatStrip } from "@/components/ui/stat-strip";
import type { MemberActor } from "@/lib/auth/session";
import { countResults } from "@/lib/programs/reads/count-results";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { resultsWords } from "../../words/results";

const words = resultsWords.stats;
type Props = { program: Pick<ProgramView, "id">; actor: MemberActor; slug: string };

/** How a program ended, in four figures. */
export async function ResultStats({ program: { id }, actor, slug }: Props) {
  const { complete, didNotPass, certificates, drafts } = await ask(countResults, actor, { id });
  return (
    <StatStrip
      items={[
        { label: words.complete, value: complete, definition: words.completeMeaning },
        { label: words.didNotPass, value: didNotPass, definition: words.didNotPassMeaning },
        { label: words.certificates, value: certificates, definition: words.certificatesMeaning },
        {
          label: words.drafts,
          value: drafts,
          definition: words.draftsMeaning,
          note: drafts > 0 && (
            <AppLink className="link" href={routes.dashboard(slug).releaseDrafts()}>
              {resultsWords.seeDrafts}
            </AppLink>
          ),
        },
      ]}
    />
  );
}
