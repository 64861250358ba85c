"use client";
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { useId } from "react";
import { Diamond } from "@/components/ui/diamond";
import { FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { moveStep, type PickedStep } from "@/lib/pathways/rules/step-list";
import { stepListWords as words } from "./words";

type Props = {
  steps: PickedStep[];
  onChange: (steps: PickedStep[]) => void;
  onRemove: (step: PickedStep) => void;
  errorOf: (index: number) => string | undefined;
};

/** The steps in their order: dragged by mouse, touch and keyboard, or moved by buttons. */
export function StepList({ steps, onChange, onRemove, errorOf }: Props) {
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over)
      onChange(
        moveStep(
          steps,
          String(active.id),
          steps.findIndex((step) => step.id === over.id),
        ),
      );
  };
  return (
    <DndContext id={id} sensors={sensors} collisionDetection={closestCenter} onDragEnd={dropped}>
      <SortableContext items={steps} strategy={verticalListSortingStrategy}>
        <ol className="step-list" aria-label={words.label}>
          {steps.map((step, index) => (
            <Step
              key={step.id}
              step={step}
              index={index}
              last={index === steps.length - 1}
              error={errorOf(index)}
              onMove={(to) => onChange(moveStep(steps, step.id, to))}
              onRemove={() => onRemove(step)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

type StepProps = {
  step: PickedStep;
  index: number;
  last: boolean;
  error?: string;
  onMove: (to: number) => void;
  onRemove: () => void;
};

function Step({ step, index, last, error, onMove, onRemove }: StepProps) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id: step.id });
  const style = transform
    ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)`, transition }
    : { transition };
  return (
    <li ref={setNodeRef} style={style} className={isDragging ? "dragging" : undefined}>
      <input type="hidden" name={`steps.${index}.achievementId`} value={step.id} />
      <button type="button" className="grip" {...attributes} {...listeners} aria-label={words.drag(step.name)}>
        <GripVertical aria-hidden />
      </button>
      <Diamond />
      <span className="no num">{words.step(index + 1)}</span>
      <b>{step.name}</b>
      <span className="acts">
        <IconButton
          icon={<ArrowUp aria-hidden />}
          label={words.up(step.name)}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        />
        <IconButton
          icon={<ArrowDown aria-hidden />}
          label={words.down(step.name)}
          disabled={last}
          onClick={() => onMove(index + 1)}
        />
        <IconButton icon={<X aria-hidden />} label={words.remove(step.name)} onClick={onRemove} />
      </span>
      {error && <FieldError>{error}</FieldError>}
    </li>
  );
}
