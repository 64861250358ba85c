import { selectionWords } from "./words";

type Props = { form: string; id: string; name: string };

/** The checkbox of one row inside `Selection`; `name` says whose row it is. */
export function SelectCell({ form, id, name }: Props) {
  return (
    <td className="ck">
      <label>
        <input
          type="checkbox"
          className="check row-check"
          name="ids[]"
          value={id}
          form={form}
          aria-label={selectionWords.row(name)}
        />
      </label>
    </td>
  );
}

/** The checkbox above them: the whole page. */
export function SelectHead() {
  return (
    <th className="ck" scope="col">
      <label>
        <input type="checkbox" className="check page-check" aria-label={selectionWords.page} />
      </label>
    </th>
  );
}
