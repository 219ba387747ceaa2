import type { FunctionWords } from "../functionWords";
import { discount, retention, timing, timings, yearlyDiscount } from "./arguments";

const customersInPeriod = "Clientes en el periodo";
const keptClv = "Valor de vida de un cliente que se queda, en la renovación";
const ceiling = "Proporción que podría ganarse con gasto ilimitado";
const returnOnCost = "Retorno: beneficio neto por unidad de costo";

export const levers = {
  "LEVER.REFERRAL": {
    title: "Valor de las recomendaciones",
    about:
      "Lo que valen las recomendaciones de un cliente en un periodo y, si se da una tasa de retención, durante toda su vida como cliente.",
    layout: "De izquierda a derecha: valor por periodo; valor durante toda la vida, solo si se da una tasa de retención.",
    arguments: {
      rate: "Recomendaciones exitosas de un cliente en un periodo; negativo donde los detractores alejan clientes",
      share_new: "Proporción de los clientes recomendados que no habría venido de todos modos",
      clv_referred: "Valor de vida de un cliente recomendado antes del costo de adquisición",
      cac: "Costo de adquisición ahorrado por un cliente recomendado que habría venido de todos modos",
      reward: "Premio y gestión de cada recomendación exitosa",
      retention,
      discount,
    },
    results: {
      V_period: "Valor de las recomendaciones de un cliente en un periodo",
      V_lifetime: "Su valor presente durante toda la vida del cliente, con el primer periodo ahora",
    },
    assumptions: [
      "Los clientes recomendados valen lo que usted diga: nada se añade por haber sido recomendados.",
      "Una generación: las recomendaciones de los recomendados no se cuentan.",
    ],
    keywords: ["recomendación", "referidos", "boca a boca", "recomendar", "valor de recomendación", "invitar"],
  },
  "LEVER.KFACTOR": {
    title: "Factor viral y alcance",
    about: "Clientes nuevos que trae cada cliente (el factor K), y cuántos clientes hay al final o tras algunos ciclos.",
    layout: "De izquierda a derecha: factor K; clientes alcanzados, incluidos los iniciales.",
    arguments: {
      invites: "Invitaciones que envía un cliente en un ciclo",
      conversion: "Proporción de las invitaciones que gana un cliente",
      cycles: "Ciclos de invitación que se cuentan",
      initial: "Clientes al inicio",
    },
    results: { K: "Clientes nuevos que trae cada cliente en un ciclo", N: "Clientes alcanzados, incluidos los iniciales" },
    assumptions: [
      "Cada cliente invita una vez, en el ciclo posterior a su llegada, y la proporción que convierte no cambia.",
    ],
    keywords: ["viral", "factor k", "invitaciones", "ciclo de crecimiento", "alcance", "red"],
  },
  "LEVER.UPSELL": {
    title: "Valor de la venta adicional",
    about:
      "Margen adicional por cliente cuando una proporción de los clientes toma una mejora o un segundo producto: en un periodo y durante toda la vida.",
    layout: "De izquierda a derecha: margen adicional por cliente y periodo; su valor durante toda la vida.",
    arguments: {
      take_rate: "Proporción de clientes que acepta la oferta",
      extra_margin: "Margen adicional en un periodo de un cliente que la acepta",
      retention,
      discount,
      timing,
    },
    choices: { timing: timings },
    results: {
      Δm: "Margen adicional por cliente y periodo",
      ΔCLV: "Su valor presente durante toda la vida del cliente",
    },
    assumptions: [
      "Quien acepta la oferta permanece tanto como los demás. Indique el margen de la venta adicional, no su precio.",
    ],
    keywords: ["venta adicional", "venta cruzada", "upselling", "mejora", "segundo producto", "tasa de aceptación"],
  },
  "LEVER.MARKET": {
    title: "Un mercado mayor",
    about: "Valor neto de llegar a clientes nuevos: su valor de vida menos su costo de adquisición, menos el costo del lanzamiento.",
    arguments: {
      new_customers: "Clientes ganados en el mercado nuevo",
      clv_new: "Valor de vida de un cliente nuevo, antes de restar el costo de adquisición",
      cac_new: "Costo de adquisición de un cliente nuevo",
      launch_cost: "Costo único de entrar en el mercado",
    },
    assumptions: ["Una ganancia de la cartera en conjunto: no cambia ningún valor por cliente actual."],
    keywords: ["mercado nuevo", "expansión", "lanzamiento", "modelo de negocio", "capital"],
  },
  "LEVER.VELOCITY": {
    title: "Velocidad de ventas",
    about:
      "Ingresos que trae un embudo en un número de días: oportunidades × tamaño de venta × tasa de cierre ÷ ciclo de venta.",
    arguments: {
      opportunities: "Oportunidades en el embudo",
      deal: "Valor medio de una venta",
      win_rate: "Proporción de oportunidades que se gana",
      cycle_days: "Días de la oportunidad a la venta",
      days: "Días que se cuentan",
    },
    assumptions: ["El embudo se llena de nuevo tan rápido como se vacía."],
    keywords: ["velocidad de ventas", "embudo", "tasa de cierre", "ciclo", "oportunidades"],
  },
  "LEVER.TIMEVALUE": {
    title: "Valor de cobrar antes",
    about: "Lo que vale recibir una suma un número de días antes.",
    arguments: {
      value: "Dinero que llega antes",
      days_saved: "Días que se adelanta; negativo si se atrasa",
      annual_discount: yearlyDiscount,
    },
    assumptions: ["Un año tiene 365 días; la tasa se compone."],
    keywords: ["flujo de caja", "días de cobro", "pago más rápido", "valor del dinero en el tiempo"],
  },
  "LEVER.RECOVERY": {
    title: "Valor de la recuperación del servicio",
    about:
      "Clientes conservados al recuperar a quienes tuvieron un problema, lo que eso vale y lo que cuestan los intentos.",
    layout:
      "De izquierda a derecha: clientes en riesgo, intentos, clientes salvados, beneficio, costo, beneficio neto, retorno sobre el costo.",
    arguments: {
      customers: customersInPeriod,
      problem_rate: "Proporción de clientes que tiene un problema",
      churn_if_problem: "Proporción de ellos que se va por eso si no se hace nada",
      reach: "Proporción de clientes con problema a quienes se llega",
      success: "Proporción de los alcanzados que se habría ido y se queda",
      clv: keptClv,
      cost_per_attempt: "Costo de un intento",
    },
    results: {
      N_risk: "Clientes que se irían por un problema",
      N_attempts: "Intentos de recuperar a un cliente",
      N_saved: "Clientes salvados",
      B: "Beneficio: valor de vida de los clientes salvados",
      K: "Costo de los intentos",
      B_net: "Beneficio menos costo",
      ROI: returnOnCost,
    },
    assumptions: [
      "Se intenta con cada cliente con problema a quien se llega, pues nadie puede decir de antemano quién se iría.",
      "La recuperación nunca hace a los clientes más leales que a quienes no tuvieron problema: evitar el problema vale más (LEVER.PREVENT).",
    ],
    keywords: ["recuperación", "salvar", "reconquistar", "queja", "reclamo", "abandono", "ingresos en riesgo"],
  },
  "LEVER.LOYALTY": {
    title: "Retorno de un programa de lealtad",
    about: "Lo que un programa de lealtad gana en un periodo después de sus costos, y el retorno sobre ellos.",
    layout: "De izquierda a derecha: beneficio neto; retorno sobre el costo.",
    arguments: {
      members: "Miembros del programa",
      extra_margin: "Margen adicional de un miembro en el periodo",
      variable_cost: "Premios y gestión por miembro en el periodo",
      fixed_cost: "Costo de llevar el programa en el periodo",
      deadweight: "Parte del margen adicional que habría llegado de todos modos",
    },
    results: { B_net: "Margen adicional menos todos los costos del programa", ROI: returnOnCost },
    assumptions: [
      "El margen adicional es frente a los mismos miembros sin el programa. Los premios por compras que habrían llegado de todos modos cuestan igual.",
    ],
    keywords: ["lealtad", "fidelización", "programa", "premios", "puntos", "promoción", "peso muerto", "roi"],
  },
  "LEVER.PREVENT": {
    title: "Valor de prevenir problemas",
    about: "Lo que vale que menos clientes tengan un problema: costo que se ahorra y valor de vida que se conserva.",
    layout: "De izquierda a derecha: costo ahorrado; valor de vida conservado.",
    arguments: {
      customers: customersInPeriod,
      problem_rate: "Proporción de clientes que hoy tiene un problema",
      reduction: "Proporción de los problemas que se evita",
      cost_per_problem: "Costo de atender un problema",
      churn_if_problem: "Proporción de clientes con problema que se va por eso",
      clv: keptClv,
    },
    results: { S_cost: "Costo de atención que se ahorra", S_CLV: "Valor de vida de los clientes que se quedan" },
    assumptions: ["Un problema evitado no cuesta nada: reste lo que cuesta la propia prevención."],
    keywords: ["prevenir", "bien a la primera", "defectos", "estándares", "problemas", "calidad"],
  },
  "LEVER.COPQ": {
    title: "Costo de la mala calidad",
    about: "La suma de lo que cuestan los fallos en un año: clientes perdidos, retrabajo, remedios, reembolsos, devoluciones y mano de obra.",
    arguments: { costs: "Costos anuales de los fallos, en un solo rango" },
    assumptions: [
      "Cada costo se cuenta una vez: los ingresos perdidos por abandono o el valor de vida perdido, no ambos.",
      "Una celda vacía cuenta como 0.",
    ],
    keywords: ["mala calidad", "costo de fallos", "causa raíz", "no calidad", "copq"],
  },
  "LEVER.ANNUITY": {
    title: "Valor de eliminar una causa raíz",
    about: "Valor presente de un ahorro que vuelve cada año cuando una causa raíz desaparece, menos lo que cuesta la solución.",
    arguments: {
      yearly_saving: "Costo que la solución ahorra en su primer año",
      investment: "Costo único de la solución",
      discount: yearlyDiscount,
      years: "Años que dura el ahorro",
      growth: "Crecimiento del ahorro de un año a otro",
      delay_years: "Años hasta que empieza el ahorro",
    },
    assumptions: ["El ahorro de cada año llega al final de su año, después de la espera; la inversión se hace ahora."],
    keywords: ["anualidad", "causa raíz", "ahorro", "vpn", "van", "solución", "mala calidad"],
  },
  "LEVER.FCR": {
    title: "Costo de los contactos no resueltos a la primera",
    about: "Lo que cuestan los contactos repetidos que surgen porque los asuntos no se resuelven en el primer contacto.",
    arguments: {
      contacts: "Contactos en un año",
      fcr_gap: "Proporción de contactos que le falta a la resolución en el primer contacto",
      extra_contacts: "Contactos adicionales por asunto no resuelto a la primera",
      cost: "Costo de un contacto",
    },
    assumptions: [
      "El tiempo de los propios clientes y el abandono que sigue quedan fuera; LEVER.RECOVERY y LEVER.PREVENT los cuentan.",
    ],
    keywords: ["resolución en el primer contacto", "llamadas repetidas", "centro de contacto", "fcr"],
  },
  "LEVER.DIGITAL": {
    title: "Ahorro por autoservicio",
    about: "Lo que se ahorra cuando los contactos pasan al autoservicio, y lo que cuestan los que allí fallan y vuelven.",
    layout: "De izquierda a derecha: ahorro neto; costo de los contactos que vuelven como atendidos.",
    arguments: {
      contacts: "Contactos atendidos en el periodo, hoy",
      shift: "Proporción de los contactos que pasa al autoservicio",
      containment: "Proporción de esos que se resuelve allí",
      cost_assisted: "Costo de un contacto atendido",
      cost_self: "Costo de un contacto por autoservicio",
      platform: "Costo de la plataforma en el periodo",
    },
    results: {
      S: "Ahorro en los contactos que se resuelven, menos la plataforma",
      K_failed: "Costo de los contactos que fallan en el autoservicio y vuelven; ya es parte del costo de hoy",
    },
    assumptions: [
      "Un contacto que falla vuelve una vez al costo de atención de hoy, así que no ahorra nada; su esfuerzo para el cliente no se valora aquí.",
      "Un autoservicio engorroso puede costar más lealtad de la que ahorra: vigile la puntuación de esfuerzo.",
    ],
    keywords: ["autoservicio", "digital", "desvío", "contención", "automatización", "chatbot", "centro de contacto"],
  },
  "LEVER.EFFICIENCY": {
    title: "Ahorro por una eficiencia",
    about: "La parte de una bolsa de costos que desaparece.",
    arguments: { cost_pool: "Costo de la actividad en un año", share: "Proporción que ya no se necesita" },
    assumptions: [
      "Solo se recorta lo que los clientes no valoran; un recorte que sienten cuesta retención, y eso también pertenece al modelo.",
    ],
    keywords: ["eficiencia", "ahorro de costos", "mapa de valor", "desperdicio"],
  },
  "LEVER.ACQRATE": {
    title: "Tasa de adquisición con un gasto",
    about: "Proporción de prospectos ganada cuando se gasta tanto en cada uno, en una curva que sube hacia un techo.",
    arguments: { spend: "Gasto de adquisición por prospecto", ceiling, k: "Pendiente de la curva, de LEVER.ACQK" },
    assumptions: ["El primer dinero rinde más; cada unidad siguiente gana menos que la anterior."],
    keywords: ["tasa de adquisición", "captación", "curva de respuesta", "techo", "blattberg deighton"],
  },
  "LEVER.ACQK": {
    title: "Pendiente de la curva de adquisición",
    about: "La pendiente con que el gasto gana prospectos, a partir de una tasa observada y del techo.",
    arguments: {
      rate: "Proporción de prospectos ganada con el gasto de hoy",
      spend: "Gasto de adquisición de hoy por prospecto",
      ceiling,
    },
    assumptions: ["El techo es un juicio: pregunte qué proporción compraría si el dinero no importara."],
    keywords: ["curva de respuesta", "pendiente", "calibrar", "adquisición", "captación"],
  },
  "LEVER.ACQOPT": {
    title: "Gasto óptimo de adquisición",
    about:
      "El gasto por prospecto que deja más valor, cuando cada unidad adicional de gasto gana menos, y el valor que deja.",
    layout: "De izquierda a derecha: gasto óptimo por prospecto; valor por prospecto que deja.",
    arguments: {
      ceiling: "Proporción máxima de prospectos que podría ganarse",
      k: "Rapidez con que el gasto se acerca al techo (LEVER.ACQK)",
      value: "Valor de un prospecto ganado, antes del gasto de adquisición",
    },
    results: {
      "A_*": "Gasto óptimo por prospecto; 0 donde la primera unidad de gasto ya cuesta más de lo que trae",
      "CE_*": "Valor por prospecto que deja el gasto óptimo",
    },
    assumptions: ["La proporción ganada es C(1 − e^(−kA)) con un gasto de A por prospecto."],
    keywords: ["adquisición", "captación", "gasto óptimo", "prospecto", "presupuesto", "blattberg deighton"],
  },
} satisfies Readonly<Record<string, FunctionWords>>;
