import { beginCertificationAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import type { listOwnTriggerable, OwnCertification } from "@/lib/certifications/reads/own-certifications";
import type { AssignmentStatus } from "@/lib/certifications/rules/vocabulary";
import { excerpt } from "@/lib/profiles/rules/excerpt";
import { routes } from "@/lib/routes";
import { LearnCard, LearnCards } from "../../_parts/learn-card";
import { certificationsWords as words } from "../words";
import { daysSaid } from "./days-said";

const SHOWN = 4;
const FIRST: AssignmentStatus[] = ["overdue", "expired", "in_progress", "completed", "upcoming"];
type Offer = Awaited<ReturnType<typeof listOwnTriggerable>>[number];
type Props = { certifications: readonly OwnCertification[]; offers: readonly Offer[] };

/** What is asked of somebody, the most urgent first, and what they may begin by themselves. */
export function OwnCertifications({ certifications, offers }: Props) {
  if (certifications.length === 0 && offers.length === 0) return null;
  const sorted = certifications.toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
  const cards = sorted.map((own) => <Card key={own.id} own={own} />);
  return (
    <Section title={words.title} description={words.lede}>
      <LearnCards label={words.label}>{cards.slice(0, SHOWN)}</LearnCards>
      <LearnCards label={words.label} summary={words.more(cards.length - SHOWN)}>
        {cards.slice(SHOWN)}
      </LearnCards>
      {offers.length > 0 && <Offers offers={offers} />}
    </Section>
  );
}

/** A renewal that is open comes before what is merely held. */
const urgencyOf = ({ status, open }: OwnCertification): number =>
  FIRST.indexOf(status === "completed" && open ? "in_progress" : status);

async function Card({ own }: { own: OwnCertification }) {
  const { id, workspace, certification, status, open, courses, credentialId } = own;
  const locale = await localeOfReader();
  const missing = courses.flatMap(({ name, steps }) =>
    steps.filter(({ met }) => !met).map((step) => words.step(step.name, name)),
  );
  return (
    <LearnCard name={certification.name} href={routes.myCertification(id)} workspace={workspace}>
      <p>
        <Badge status={status} />
      </p>
      <p className="says">{daysSaid(own, { write: (day) => formatDay(day, "long", locale) })}</p>
      {open && missing.length > 0 && <p className="says">{words.missing(missing)}</p>}
      {credentialId && (
        <div className="acts">
          <AppLink className="link" href={routes.myCredential(credentialId)}>
            {words.credential}
            <span className="sr"> {certification.name}</span>
          </AppLink>
        </div>
      )}
    </LearnCard>
  );
}

function Offers({ offers }: Pick<Props, "offers">) {
  return (
    <>
      <h3 className="learns-head">{words.offers}</h3>
      <ul className="panel">
        {offers.map(({ workspace, certification }) => (
          <li className="row" key={certification.id}>
            <div className="tx">
              <div className="lead">
                <bdi>{certification.name}</bdi>
              </div>
              <p>
                <bdi>{workspace.name}</bdi>. {excerpt(certification.description)}
              </p>
            </div>
            <ActionForm
              action={beginCertificationAction}
              className=""
              hidden={{ workspaceId: workspace.id, id: certification.id }}
            >
              <Button type="submit">
                {words.begin}
                <span className="sr"> {certification.name}</span>
              </Button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </>
  );
}
