import { CircleAlert } from "lucide-react";
import type { FormState } from "./form-state";
import { formWords } from "./words";

/** What stands in the way, on top of the form: a sentence, and links to the fields when several are wrong. */
export function FormErrors({ state }: { state?: FormState }) {
  const errors = state?.errors ?? [];
  if (!state?.message && errors.length === 0) return null;
  const sentence = errors.length > 1 ? formWords.several(errors.length) : (state?.message ?? errors[0]?.message);
  return (
    <div className="form-errors" role="alert">
      <CircleAlert aria-hidden />
      <div>
        <p>{sentence}</p>
        {errors.length > 1 && (
          <ul>
            {errors.map((error) => (
              <li key={`${error.path} ${error.message}`}>
                <a href={`#${error.path}`}>{error.message}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
