/* What arguments that many functions share are. */
export const margin = "Margen que deja un cliente en cada periodo";
export const retention = "Proporción de clientes que se queda de un periodo al siguiente";
export const discount = "Tasa de descuento de un periodo";
export const yearlyDiscount = "Tasa de descuento de un año";
export const growth = "Crecimiento del margen de un periodo al siguiente";
export const periods = "Número de márgenes que se cuentan";
export const cacSubtracted = "Costo de adquisición que se resta";
export const cacOfOne = "Costo de adquisición de un cliente";
export const grossClv = "Valor de vida antes de restar el costo de adquisición";
export const churn = "Proporción de clientes que se pierde en un periodo";
export const timing = "Cuándo caen los márgenes";
export const scoreChange = "Cambio de la puntuación normalizada, 0,1 por diez puntos de cien";
export const causalShare = "Parte del efecto que la experiencia misma causa";
export const timings = {
  begin: "el primer margen llega ahora y es seguro; cada uno de los siguientes, al inicio de su periodo",
  end: "el primer margen es seguro y llega al final del primer periodo",
  mid: "el primer margen es seguro y llega a mitad del primer periodo",
  renewal: "el primer margen llega después de un periodo, de quienes renuevan; el pago de hoy no se cuenta",
};
