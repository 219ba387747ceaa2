/** The form of one function: the text of every field, and which ones the user has been at. */
export interface FormState {
  readonly texts: Readonly<Record<string, string>>;
  readonly touched: readonly string[];
}

/** Every form filled in this session, by function id, so that nothing is lost on the way to another function and back. */
export type Forms = Readonly<Record<string, FormState>>;

export type FormAction =
  | { readonly type: "write"; readonly id: string; readonly name: string; readonly text: string }
  | { readonly type: "leave"; readonly id: string; readonly name: string }
  | { readonly type: "fill"; readonly id: string; readonly texts: Readonly<Record<string, string>> };

const untouched: FormState = { texts: {}, touched: [] };

export const formOf = (forms: Forms, id: string): FormState => (Object.hasOwn(forms, id) ? forms[id]! : untouched);

function next(form: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "write":
      return { ...form, texts: { ...form.texts, [action.name]: action.text } };
    case "leave":
      return form.touched.includes(action.name) ? form : { ...form, touched: [...form.touched, action.name] };
    case "fill":
      return { texts: action.texts, touched: [] };
  }
}

export function formsReducer(forms: Forms, action: FormAction): Forms {
  const before = formOf(forms, action.id);
  const after = next(before, action);
  return after === before ? forms : { ...forms, [action.id]: after };
}
