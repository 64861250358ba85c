import { Award, Ban, Check, Eye, Scale, TriangleAlert } from "lucide-react";
import type { Consequence } from "@/components/ui/consequences";
import type { FormAction, HiddenValues } from "@/components/ui/form-state";
import { publishProblem } from "@/lib/courses/rules/course-checks";
import type { CourseView } from "@/lib/courses/rules/course-view";
import { type Dependant, namedDependants } from "@/lib/courses/rules/dependants";
import { toHundredths } from "@/lib/courses/rules/weights";
import { archiveCourseAction, deleteCourseAction, publishCourseAction, startCourseAction } from "../../../../actions";
import { confirmWords as words } from "../../../../words/confirmations";

type Form = {
  action: FormAction;
  confirm: string;
  consequences: Consequence[];
  danger?: boolean;
  hidden?: HiddenValues;
};
export type Asked = { title: string; lede: string } & ({ form: Form } | { problem: string });

/** What is asked before a verb of a course, or what stands in its way; null where it has no place. */
export function askedFor(verb: string, course: CourseView, needing: readonly Dependant[]): Asked | null {
  const { name, status, certificate } = course;
  if (verb === "publish" && status === "draft") return publishing(course);
  if (verb === "start" && status === "published" && !course.started)
    return {
      title: words.start.title(name),
      lede: words.start.lede,
      form: {
        action: startCourseAction,
        confirm: words.start.confirm,
        consequences: [
          {
            icon: <Award aria-hidden />,
            fact: certificate.enabled ? words.start.certificate : words.start.noCertificate,
            line: words.start.line,
          },
        ],
      },
    };
  if (verb === "archive" && status !== "archived") return archiving(name, needing);
  if (verb === "delete" && status === "draft")
    return {
      title: words.delete.title(name),
      lede: words.delete.lede,
      form: {
        action: deleteCourseAction,
        confirm: words.delete.confirm,
        danger: true,
        consequences: [{ icon: <Ban aria-hidden />, fact: words.delete.gone, line: words.delete.goneLine }],
      },
    };
  return null;
}

/** What needs it is agreed to by archiving it from here. */
function archiving(name: string, needing: readonly Dependant[]): Asked {
  const w = words.archive;
  const needed: Consequence[] =
    needing.length > 0
      ? [{ icon: <TriangleAlert aria-hidden />, fact: w.needed(namedDependants(needing)), line: w.neededLine }]
      : [];
  return {
    title: w.title(name),
    lede: w.lede,
    form: {
      action: archiveCourseAction,
      confirm: needing.length > 0 ? w.anyway : w.confirm,
      hidden: needing.length > 0 ? { anyway: "true" } : undefined,
      danger: needing.length > 0,
      consequences: [
        ...needed,
        { icon: <Check aria-hidden />, fact: w.stays, line: w.staysLine },
        { icon: <Ban aria-hidden />, fact: w.stops, line: w.stopsLine },
      ],
    },
  };
}

function publishing({ name, steps, certificate }: CourseView): Asked {
  const weighed = steps.map(({ graded, weight }) => ({
    graded,
    weight: weight === null ? null : toHundredths(weight),
  }));
  const problem = publishProblem({ steps: weighed, certificateEnabled: certificate.enabled });
  const w = words.publish;
  if (problem) return { title: w.blocked(name), lede: w.blockedLede, problem: problem.message };
  const graded = steps.some((step) => step.graded);
  return {
    title: w.title(name),
    lede: w.lede,
    form: {
      action: publishCourseAction,
      confirm: w.confirm,
      consequences: [
        graded
          ? { icon: <Scale aria-hidden />, fact: w.weights, line: w.weightsLine }
          : { icon: <Scale aria-hidden />, fact: w.ungraded, line: w.ungradedLine },
        { icon: <Eye aria-hidden />, fact: w.seen, line: w.seenLine },
      ],
    },
  };
}
