import { Award, Ban, Clock, Eye, EyeOff, Link2, Lock, UserRound } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import type { Consequence } from "@/components/ui/consequences";
import type { FormAction } from "@/components/ui/form-state";
import { said } from "@/components/ui/said";
import type { Figures } from "@/lib/certifications/reads/assignment-figures";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { deleteCertificationAction, publishCertificationAction, retireCertificationAction } from "../../../../actions";
import { confirmWords as words } from "../../../../words/confirmations";
import { pageWords } from "../../../../words/pages";

export type Asked = {
  title: string;
  lede: string;
  form: { action: FormAction; confirm: string; consequences: Consequence[]; danger?: boolean; affected?: number };
};

/** What publishing does, to how many, and what cannot be changed afterwards. */
export function publishing(certification: CertificationView, recipients: number, detailsHref: string): Asked {
  const { name, invisible, achievementName, gracePeriodDays, groups } = certification;
  const w = words.publish;
  if (certification.earnedBy === "programs") return forPrograms(certification);
  const choose = (
    <AppLink className="link" href={detailsHref}>
      {w.choose}
    </AppLink>
  );
  const nobody = groups.length > 0 ? w.noMembers : invisible ? w.hiddenOpen : w.open;
  return {
    title: w.title(name),
    lede: w.lede,
    form: {
      action: publishCertificationAction,
      confirm: recipients > 0 ? w.confirmFor(pageWords.people(recipients)) : w.confirm,
      consequences: [
        recipients > 0
          ? { count: recipients, fact: w.people(recipients), line: w.peopleLine }
          : { icon: <UserRound aria-hidden />, fact: w.nobody, line: nobody },
        invisible
          ? { icon: <EyeOff aria-hidden />, fact: w.hidden, line: w.hiddenLine }
          : { icon: <Eye aria-hidden />, fact: w.seen, line: w.seenLine },
        ...(invisible
          ? []
          : [
              {
                icon: <Award aria-hidden />,
                fact: achievementName === null ? w.nothing : w.issues(achievementName),
                line: achievementName === null ? said(w.nothingLine(choose)) : w.issuesLine,
              },
            ]),
        { icon: <Clock aria-hidden />, fact: w.grace(pageWords.fact.days(gracePeriodDays)), line: w.graceLine },
        { icon: <Lock aria-hidden />, fact: w.settled, line: w.settledLine },
      ],
    },
  };
}

/** What programs earn assigns nobody: from now on it can be linked. */
function forPrograms({ name, invisible, achievementName }: CertificationView): Asked {
  const w = words.publishForPrograms;
  return {
    title: words.publish.title(name),
    lede: w.lede,
    form: {
      action: publishCertificationAction,
      confirm: words.publish.confirm,
      consequences: [
        { icon: <Link2 aria-hidden />, fact: w.linked, line: w.linkedLine },
        invisible
          ? { icon: <EyeOff aria-hidden />, fact: words.publish.hidden, line: w.hiddenLine }
          : {
              icon: <Award aria-hidden />,
              fact: achievementName === null ? w.made : words.publish.issues(achievementName),
              line: achievementName === null ? w.madeLine : w.issuesLine,
            },
        { icon: <Lock aria-hidden />, fact: w.settled, line: words.publish.settledLine },
      ],
    },
  };
}

/** What retiring does: who keeps it, and who can no longer complete it. */
export function retiring({ name }: CertificationView, figures: Figures): Asked {
  const w = words.retire;
  const kept = figures.completed + figures.expired;
  const open = figures.total - kept;
  return {
    title: w.title(name),
    lede: w.lede,
    form: {
      action: retireCertificationAction,
      confirm: w.confirm,
      danger: true,
      consequences: [
        ...(kept > 0 ? [{ count: kept, fact: w.keep(kept), line: w.keepLine }] : []),
        ...(open > 0 ? [{ count: open, fact: w.open(open), line: w.openLine }] : []),
        ...(figures.total === 0 ? [{ icon: <UserRound aria-hidden />, fact: w.nobody, line: w.nobodyLine }] : []),
      ],
    },
  };
}

/** What deleting does to a draft, or to a retired one that nobody completed. */
export function deleting({ name, status }: CertificationView, figures: Figures): Asked {
  const w = words.delete;
  const { total } = figures;
  return {
    title: w.title(name),
    lede: w.lede,
    form: {
      action: deleteCertificationAction,
      confirm: w.confirm,
      danger: true,
      affected: total,
      consequences:
        status === "draft" || total === 0
          ? [{ icon: <Ban aria-hidden />, fact: w.draft, line: w.draftLine }]
          : [{ count: total, fact: w.people(total), line: w.peopleLine }],
    },
  };
}
