import type { Words } from "../words";

export const whichClv: Words["whichClv"] = {
  tells: {
    begin: "O primeiro pagamento é certo e vem agora.",
    end: "O primeiro pagamento é certo e vem no fim do período.",
    mid: "O primeiro pagamento é certo e vem no meio do período.",
    renewal: "O primeiro pagamento vem após um período, só de quem renova.",
  },
  use: {
    begin: "Para um cliente ainda por conquistar: compare-o com o custo de aquisição. Sem desconto é margem × vida média.",
    end: "Para um cliente cujos pagamentos chegam a período vencido.",
    mid: "Para pagamentos que vêm distribuídos ao longo do período.",
    renewal: "Para um cliente que acabou de pagar: o que ainda está por vir.",
  },
  publishedBy: (names) => `Publicado por ${names}`,
  chosen: "escolhido",
  difference: (percent) => `${percent} em relação ao escolhido`,
  reconciled: "Fader e Hardie (2012), nota 024, comparam estas fórmulas.",
  firstRow: (rows) => `Compara-se a primeira de ${rows} linhas.`,
  firstCell: "Compara-se a primeira célula da tabela.",
  column: (name) => `Compara-se ${name}.`,
};
