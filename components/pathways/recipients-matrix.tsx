import type { StepState } from "@/components/ui/diamond";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Person } from "@/components/ui/person";
import { StepCell, StepHead } from "@/components/ui/step-cells";
import { type Sort, Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { completionWords, stepWords } from "@/lib/pathways/rules/mark-words";
import { matrixWords as words } from "./words";

type StepMark = Parameters<typeof stepWords>[0] & { recipientId: string; achievementId: string; credentialId: string };
type CompletionMark = Parameters<typeof completionWords>[0] & { recipientId: string; credentialId: string };
type Row = {
  recipient: { id: string; name: string; email: string };
  steps: { achievementId: string; earned: boolean; expired: boolean }[];
  completed: boolean;
  lastOn: string;
};
type Props = {
  rows: readonly Row[];
  steps: readonly { achievementId: string; name: string }[];
  completionName: string;
  marks: { steps: readonly StepMark[]; completions: readonly CompletionMark[] };
  sort: { name: Sort; steps: Sort; recent: Sort };
  /** Addresses of a person and of a credential. */
  to: { recipient: (id: string) => string; credential: (id: string) => string };
};

const key = (recipientId: string, achievementId: string) => `${recipientId} ${achievementId}`;

/** Who holds which step: one mark each, which leads to the credential behind it. */
export async function RecipientsMatrix({ rows, steps, completionName, marks, sort, to }: Props) {
  const locale = await localeOfReader();
  const short = (day: string) => formatDay(day, "short", locale);
  const names = new Map(steps.map((step) => [step.achievementId, step.name]));
  const behind = new Map(marks.steps.map((mark) => [key(mark.recipientId, mark.achievementId), mark]));
  const awarded = new Map(marks.completions.map((mark) => [mark.recipientId, mark]));
  return (
    <Table label={words.table}>
      <thead>
        <tr>
          <Th sort={sort.name}>{words.recipient}</Th>
          {steps.map((step) => (
            <StepHead key={step.achievementId}>{step.name}</StepHead>
          ))}
          <StepHead>{words.completion}</StepHead>
          <Th align="end" sort={sort.steps}>
            {words.progress}
          </Th>
          <Th align="end" sort={sort.recent}>
            {words.lastEarned}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ recipient, completed, lastOn, ...row }) => {
          const award = awarded.get(recipient.id);
          const earned = row.steps.filter((step) => step.earned).length;
          return (
            <tr key={recipient.id}>
              <Td kind="name">
                <Person
                  id={recipient.id}
                  name={recipient.name}
                  detail={recipient.email}
                  href={to.recipient(recipient.id)}
                />
              </Td>
              {row.steps.map((step) => {
                const mark = behind.get(key(recipient.id, step.achievementId));
                return (
                  <StepCell
                    key={step.achievementId}
                    step={names.get(step.achievementId) ?? ""}
                    state={stateOf(step)}
                    detail={mark && stepWords(mark, step.expired, short)}
                    href={mark && to.credential(mark.credentialId)}
                  />
                );
              })}
              <StepCell
                step={completionName}
                completion
                state={completed ? "earned" : "not-yet"}
                detail={award && completionWords(award, short)}
                href={award && to.credential(award.credentialId)}
              />
              <Td align="end" label={words.progress} tight>
                {completed ? words.completed : words.earnedOf(earned, row.steps.length)}
              </Td>
              <Td align="end" label={words.lastEarned} tight>
                <Time day={lastOn} short />
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function stateOf({ earned, expired }: { earned: boolean; expired: boolean }): StepState {
  if (expired) return "expired";
  return earned ? "earned" : "not-yet";
}
