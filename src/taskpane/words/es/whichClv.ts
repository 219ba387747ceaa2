import type { Words } from "../words";

export const whichClv: Words["whichClv"] = {
  tells: {
    begin: "El primer pago es seguro y llega ahora.",
    end: "El primer pago es seguro y llega al final del periodo.",
    mid: "El primer pago es seguro y llega a mitad del periodo.",
    renewal: "El primer pago llega tras un periodo, solo de quienes renuevan.",
  },
  use: {
    begin: "Para un cliente aún por captar: compárelo con el costo de adquisición. Sin descuento es margen × vida media.",
    end: "Para un cliente cuyos pagos llegan a periodo vencido.",
    mid: "Para pagos que llegan repartidos por todo el periodo.",
    renewal: "Para un cliente que acaba de pagar: lo que queda por venir.",
  },
  publishedBy: (names) => `Publicado por ${names}`,
  chosen: "elegido",
  difference: (percent) => `${percent} frente al elegido`,
  reconciled: "Fader y Hardie (2012), nota 024, comparan estas fórmulas.",
  firstRow: (rows) => `Se compara la primera de ${rows} filas.`,
  firstCell: "Se compara la primera celda de la tabla.",
  column: (name) => `Se compara ${name}.`,
};
