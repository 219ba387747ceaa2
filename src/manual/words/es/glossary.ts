import type { Glossary } from "../en/glossary";

export const glossary: Glossary = {
  clv: {
    term: "CLV: valor de vida del cliente",
    means: "El valor presente esperado del beneficio que un cliente deja durante toda la relación. Véase `CLV`. Se dice que nació entre los vendedores por correo directo de los años setenta y ochenta (BuiltIn 2021; de segunda mano, sin comprobar).",
    trap: "Tres fórmulas publicadas dan tres valores con los mismos datos, porque colocan distinto el primer margen: [¿Qué CLV?](which-clv.html) Algunas fuentes hablan de ingresos y lo llaman CLV.",
    also: "valor del cliente vida",
  },
  ltv: {
    term: "LTV: valor de vida",
    means: "Otro nombre del CLV, usual en suscripciones: ingreso por cuenta × margen bruto ÷ abandono. Véase `CLV.SAAS`.",
    trap: "Es el CLV con timing \"begin\" y sin descuento, nada más. Se dispara cuando el abandono se acerca a 0 y no tiene valor cuando la expansión supera al abandono; indique entonces un número de periodos.",
    also: "ltv valor de vida arpu arpa",
  },
  cxlv: {
    term: "CXLV: valor de vida de la experiencia del cliente",
    means: "El CLV dado el nivel de experiencia: la retención, el gasto y las recomendaciones se mueven con la puntuación. Su diferencia con el CLV es la prima de experiencia. Véanse `CXLV` y `CXLV.PREMIUM`.",
    trap: "Valore cada grupo de clientes y sume. El valor de la puntuación media no es el valor medio: véase `CXLV.MIX`.",
    also: "experiencia prima",
  },
  cac: {
    term: "CAC: costo de adquisición de clientes",
    means: "Todo lo gastado en ganar clientes nuevos, dividido por su número: campañas, ventas, bienvenida, premios. Véase `CAC.COST`.",
    trap: "Omitir salarios o la bienvenida embellece todas las razones. No reste el CAC del CLV para dividir después por él.",
    also: "coste captación",
  },
  ratio: {
    term: "CLV:CAC",
    means: "Valor de vida bruto por cada unidad de costo de adquisición; 3 o más es una regla común. Véase `CLVCAC`.",
    trap: "El CLV debe ser bruto, antes de restar el CAC. En Excel, CLV:CAC dentro de una fórmula es un rango de columnas; la función es `CLVCAC`.",
    also: "razón ltv cac",
  },
  nrr: {
    term: "NRR: retención neta de ingresos",
    means: "Los ingresos de los clientes que ya tenía, un periodo después y con la expansión incluida, divididos por los de antes. Véase `CLV.NRR`; sin expansión, `CLV.GRR`.",
    trap: "La NRR cuenta ingresos, no clientes: por encima del 100 % no es una tasa de retención y no entra en `CLV`. El crecimiento tiene su propio argumento.",
    also: "grr retención de ingresos expansión",
  },
  churn: {
    term: "Abandono (churn)",
    means: "La parte de los clientes que se va en un periodo: 1 − retención. La vida media es 1 ÷ abandono periodos. Véase `CLV.LIFESPAN`.",
    trap: "Un 3 % al mes no es un 36 % al año: las tasas se componen y es un 30,6 %. Convierta con `CLV.RATE`. Clientes perdidos e ingresos perdidos son dos abandonos.",
    also: "churn bajas cancelación fuga rotación",
  },
  retention: {
    term: "Retención",
    means: "La parte de los clientes que se queda de un periodo al siguiente, de 0 a 1.",
    trap: "La retención sube con la antigüedad por mera selección: los propensos a irse ya se fueron. Una sola tasa del primer año acorta demasiado la vida de los clientes antiguos.",
    also: "fidelidad renovación",
  },
  margin: {
    term: "Margen",
    means: "Lo que un cliente deja en un periodo tras los costos que trae consigo. Aquí todos los valores descansan en el margen, no en los ingresos.",
    trap: "Usar ingresos en lugar de margen infla el valor en 1 ÷ tasa de margen. Un margen ya multiplicado por la duración cuenta la duración dos veces.",
    also: "beneficio contribución ingresos",
  },
  discount: {
    term: "Tasa de descuento",
    means: "Lo que vale menos un pago posterior, por periodo.",
    trap: "Pertenece al mismo periodo que el margen y la retención. Un 10 % anual es un 0,797 % mensual, no un 0,833 %, salvo que su tasa sea nominal: `CLV.RATE` conoce ambas.",
    also: "interés valor presente",
  },
  timing: {
    term: "Momento (timing): begin, end, mid, renewal",
    means: "Cuándo cae el primer margen: ahora y seguro (\"begin\"), al final del primer periodo (\"end\"), a la mitad (\"mid\") o tras la primera renovación (\"renewal\").",
    trap: "\"renewal\" deja fuera el pago de hoy: correcto para quien acaba de pagar, demasiado bajo en justo un margen para quien aún no es cliente.",
    also: "inicio fin renovación convención primer pago",
  },
  period: {
    term: "Periodo",
    means: "El paso en que se cuentan márgenes y tasas: un mes, un trimestre, un año. Todos los datos de una llamada lo comparten.",
    trap: "El error más común de todos: retención mensual con tasa de descuento anual, o margen anual con abandono mensual.",
    also: "mes año mezcla",
  },
  cs: {
    term: "CS: satisfacción del cliente como área",
    means: "El área responsable de la satisfacción de los clientes: servicio, quejas, éxito del cliente.",
    trap: "Un departamento no es la experiencia. Sus puntuaciones cubren a quienes se pusieron en contacto.",
    also: "servicio al cliente satisfacción",
  },
  ux: {
    term: "UX: experiencia de usuario",
    means: "La interacción misma en un punto de contacto: una página, una aplicación, un mostrador.",
    trap: "Una buena página no hace una buena experiencia. La puntuación de un punto de contacto no debe representar toda la relación en `CXLV`.",
    also: "usabilidad sitio web aplicación",
  },
  cx: {
    term: "CX: experiencia del cliente",
    means: "Lo que el cliente percibe después del contacto, y el conjunto de acciones que dan forma a todo el recorrido de compra.",
    trap: "Percepción y acción van juntas: una puntuación sin acciones no se puede mejorar; unas acciones sin puntuación no se pueden valorar.",
    also: "recorrido percepción experiencia",
  },
  score: {
    term: "Puntuación: NPS, CSAT, CES",
    means: "Una medida de la experiencia. Las funciones la toman entre 0 y 1: `CX.SCORE` la convierte.",
    trap: "El NPS va de −100 a 100, y en el esfuerzo (CES) lo bajo es bueno en algunas escalas. Un cambio de 15 puntos es 0,075 en NPS y 0,15 en CSAT.",
    also: "nps csat ces encuesta estrellas",
  },
  causal: {
    term: "Parte causal",
    means: "La parte de un vínculo medido entre puntuación y retención que la experiencia causa de verdad, de 0 a 1. Véase `CX.RETENTION`.",
    trap: "Los clientes satisfechos se quedan también por otras razones. Tomar toda la correlación por efecto (1) exige un experimento.",
    also: "causalidad evidencia correlación",
  },
};
