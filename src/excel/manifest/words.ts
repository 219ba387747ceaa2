/** The locales of the manifest: the first is the default, the others are overrides. */
export const locales = ["en-US", "es-ES", "pt-BR"] as const;
export type Locale = (typeof locales)[number];

/** One text in every locale of the manifest. */
export type Words = Readonly<Record<Locale, string>>;

/** The texts Excel shows. `suffix` tells the namespaced variant apart; `prefix` goes before a function's name. */
export function words(suffix: string, prefix: string) {
  return {
    name: {
      "en-US": `CXLV for Excel${suffix}`,
      "es-ES": `CXLV para Excel${suffix}`,
      "pt-BR": `CXLV para Excel${suffix}`,
    },
    description: {
      "en-US":
        "Customer lifetime value and customer experience value as Excel functions, with a task pane that explains them.",
      "es-ES":
        "El valor de vida del cliente y el valor de su experiencia como funciones de Excel, con un panel que las explica.",
      "pt-BR":
        "O valor do ciclo de vida do cliente e o valor da sua experiência como funções do Excel, com um painel que as explica.",
    },
    group: {
      "en-US": `Customer value${suffix}`,
      "es-ES": `Valor del cliente${suffix}`,
      "pt-BR": `Valor do cliente${suffix}`,
    },
    button: {
      "en-US": `CXLV functions${suffix}`,
      "es-ES": `Funciones CXLV${suffix}`,
      "pt-BR": `Funções CXLV${suffix}`,
    },
    buttonTitle: {
      "en-US": `Open CXLV for Excel${suffix}`,
      "es-ES": `Abrir CXLV para Excel${suffix}`,
      "pt-BR": `Abrir o CXLV para Excel${suffix}`,
    },
    buttonTip: {
      "en-US":
        "Find a customer value function, read what it means, try it with your numbers and put it into the selected cell.",
      "es-ES":
        "Busque una función de valor del cliente, lea qué significa, pruébela con sus números e insértela en la celda seleccionada.",
      "pt-BR":
        "Encontre uma função de valor do cliente, leia o que ela significa, teste-a com seus números e insira-a na célula selecionada.",
    },
    portable: {
      "en-US": `Portable workbook${suffix}`,
      "es-ES": `Libro portátil${suffix}`,
      "pt-BR": `Pasta portátil${suffix}`,
    },
    portableTitle: {
      "en-US": `Make the workbook portable${suffix}`,
      "es-ES": `Hacer portable el libro${suffix}`,
      "pt-BR": `Tornar a pasta de trabalho portátil${suffix}`,
    },
    portableTip: {
      "en-US":
        "Turn the add-in's formulas into native formulas, named LAMBDAs or values for people without the add-in, and back again.",
      "es-ES":
        "Convierta las fórmulas del complemento en fórmulas nativas, LAMBDA con nombre o valores para quien no lo tiene, y al revés.",
      "pt-BR":
        "Converta as fórmulas do suplemento em fórmulas nativas, LAMBDAs nomeadas ou valores para quem não o tem, e o caminho inverso.",
    },
    startTitle: {
      "en-US": `CXLV for Excel${suffix} is ready`,
      "es-ES": `CXLV para Excel${suffix} está listo`,
      "pt-BR": `O CXLV para Excel${suffix} está pronto`,
    },
    startText: {
      "en-US":
        `Type =${prefix}CLV(250, 80%, 10%) in a cell, or choose CXLV functions on the Home tab to find every function.`,
      "es-ES":
        `Escriba =${prefix}CLV(250; 80%; 10%) en una celda, o elija Funciones CXLV en la pestaña Inicio para ver todas las funciones.`,
      "pt-BR":
        `Digite =${prefix}CLV(250; 80%; 10%) em uma célula, ou escolha Funções CXLV na guia Página Inicial para ver todas as funções.`,
    },
  } satisfies Record<string, Words>;
}
