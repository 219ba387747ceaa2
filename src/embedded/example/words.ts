import type { Language } from "../../manual/language";

/** What stands around the example of the manual in the sheet. */
interface ExampleWords {
  readonly example: string;
  readonly argument: string;
  readonly meaning: string;
  readonly value: string;
  readonly result: string;
  readonly resultNote: string;
  readonly native: string;
  readonly nativeNote: string;
  readonly noNative: string;
}

export const exampleWords: Readonly<Record<Language, ExampleWords>> = {
  en: {
    example: "Example",
    argument: "Argument",
    meaning: "Meaning",
    value: "Value",
    result: "Result",
    resultNote: "Change a blue value and see it follow.",
    native: "Native formula",
    nativeNote: "The same as plain Excel arithmetic, without the add-in.",
    noNative: "There is no native form",
  },
  es: {
    example: "Ejemplo",
    argument: "Argumento",
    meaning: "Significado",
    value: "Valor",
    result: "Resultado",
    resultNote: "Cambie un valor azul y vea cómo lo sigue.",
    native: "Fórmula nativa",
    nativeNote: "Lo mismo con aritmética de Excel, sin el complemento.",
    noNative: "No hay forma nativa",
  },
  pt: {
    example: "Exemplo",
    argument: "Argumento",
    meaning: "Significado",
    value: "Valor",
    result: "Resultado",
    resultNote: "Mude um valor azul e veja como ele acompanha.",
    native: "Fórmula nativa",
    nativeNote: "O mesmo em aritmética do Excel, sem o suplemento.",
    noNative: "Não há forma nativa",
  },
};
