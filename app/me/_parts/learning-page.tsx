import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { accentOf } from "@/components/layout/issuer-accent";
import { Markdown } from "@/components/public/markdown";
import { AppLink } from "@/components/ui/app-link";
import { type Fact, Facts } from "@/components/ui/facts";
import type { User } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { learningWords } from "../words";
import { MeShell } from "./me-shell";

type Props = {
  user: User;
  name: string;
  lede: ReactNode;
  badge?: ReactNode;
  workspace: { name: string; slug: string; accentHue: number; accentChroma: number };
  facts: Fact[];
  /** Below the facts. */
  beside?: ReactNode;
  about: { title: string; text: string | null };
  children: ReactNode;
};

/** A page of what somebody learns, in the colour of whose it is: how they stand, and beside it facts, text and the way back. */
export function LearningPage({ user, name, lede, badge, workspace, facts, beside, about, children }: Props) {
  const issuer = (
    <AppLink className="link" href={routes.issuer(workspace.slug)}>
      <bdi>{workspace.name}</bdi>
    </AppLink>
  );
  return (
    <MeShell user={user} current="credentials" title={<bdi>{name}</bdi>} lede={lede} actions={badge}>
      <div className="own-learn" style={accentOf(workspace.accentHue, workspace.accentChroma)}>
        <div>{children}</div>
        <aside>
          <Facts items={[{ label: learningWords.issuer, value: issuer }, ...facts]} closed />
          {beside}
          {about.text && (
            <section className="own-part" aria-labelledby="about">
              <h2 id="about">{about.title}</h2>
              <Markdown>{about.text}</Markdown>
            </section>
          )}
          <AppLink className="pub-back" href={routes.me()}>
            <ArrowLeft aria-hidden />
            {learningWords.back}
          </AppLink>
        </aside>
      </div>
    </MeShell>
  );
}
