import { EyeOff } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { ANCHOR_WORDS, EARNED_BY_WORDS, RENEWAL_WORDS } from "@/lib/certifications/rules/certification-words";
import { routes } from "@/lib/routes";
import { pageWords } from "../../words/pages";

const words = pageWords.fact;

export function CertificationFacts(props: { certification: CertificationView; slug: string; timeZone: string }) {
  const { certification: of, slug, timeZone } = props;
  const { renewalMonths, validity } = of;
  const byPrograms = of.earnedBy === "programs";
  const to = routes.dashboard(slug);
  return (
    <Section title={pageWords.facts}>
      <Facts
        items={[
          {
            label: words.visibility,
            value: of.invisible && (
              <>
                <EyeOff className="inline size-3.5" aria-hidden /> {words.invisible}
              </>
            ),
          },
          { label: words.earnedBy, value: EARNED_BY_WORDS[of.earnedBy].name },
          {
            label: words.achievement,
            value: of.achievementId ? (
              <AppLink className="link" href={to.achievement(of.achievementId)}>
                <bdi>{of.achievementName}</bdi>
              </AppLink>
            ) : byPrograms && of.status === "draft" && !of.invisible ? (
              words.made
            ) : (
              words.none
            ),
          },
          { label: words.effectiveFrom, value: of.effectiveFrom && <Time day={of.effectiveFrom} /> },
          { label: words.dueOn, value: of.dueOn && <Time day={of.dueOn} /> },
          { label: words.grace, value: !byPrograms && words.days(of.gracePeriodDays) },
          { label: words.renewal, value: renewalMonths === null ? words.once : RENEWAL_WORDS[renewalMonths] },
          { label: words.anchor, value: renewalMonths === null ? null : ANCHOR_WORDS[of.renewalAnchor].name },
          { label: words.validity, value: validity && words.months(validity.months) },
          {
            label: words.groups,
            value:
              !byPrograms &&
              (of.groups.length === 0
                ? of.invisible
                  ? words.onlySingly
                  : words.anybody
                : of.groups.map(({ id, name }, i) => (
                    <span key={id}>
                      {i > 0 && ", "}
                      <AppLink className="link" href={to.group(id)}>
                        <bdi>{name}</bdi>
                      </AppLink>
                    </span>
                  ))),
          },
          { label: words.published, value: of.publishedAt && <Time at={of.publishedAt} timeZone={timeZone} /> },
          { label: words.retired, value: of.retiredAt && <Time at={of.retiredAt} timeZone={timeZone} /> },
        ].map(({ label, value }) => ({ label, value: value || null }))}
      />
    </Section>
  );
}
