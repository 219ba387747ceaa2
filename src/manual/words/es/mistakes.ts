import type { Mistakes } from "../en/mistakes";

export const mistakeWords: Mistakes = {
  roi: {
    title: "Una parte ahorrada llamada rendimiento",
    published: "Un rendimiento de la inversión de {0} por {1} ahorrados con {2}.",
    right: "La expresión es la parte del costo que queda ahorrada, con el porcentaje corrido dos lugares. El rendimiento es la ganancia sobre la inversión, dividida por la inversión.",
    says: "ROI = (beneficio − inversión) ÷ inversión.",
  },
  periodMix: {
    title: "Una tasa anual con retención mensual",
    published: "Una cartera de clientes de {0}, con margen y retención mensuales y la tasa anual de {1}.",
    right: "Todos los datos pertenecen a un mismo periodo. Un 12 % nominal al año es un 1 % al mes; con él un cliente vale bastante más que con un 12 % tomado por mensual.",
    says: "Periodos de una sola duración: convierta antes la tasa con `CLV.RATE`.",
  },
  annualTwin: {
    title: "Un 3 % al mes tomado por un 95 % al año",
    published: "Abandono mensual de {0}, «retención anual de {1}».",
    right: "Doce meses con un 97 % cada uno dejan muchos menos.",
    says: "El equivalente anual de una tasa mensual, con `CLV.RATE`.",
  },
  timesTwelve: {
    title: "Doce veces el abandono mensual",
    published: "{0} al mes son {1} al año.",
    right: "Quienes se fueron en enero no pueden irse otra vez: las proporciones se componen, no se suman.",
    says: "Las tasas se componen: `CLV.RATE` con kind \"churn\".",
  },
  forgottenCost: {
    title: "Un costo olvidado y otro momento",
    published: "Un valor de vida de {0}, con un margen de {1}.",
    right: "No se restó el costo de fidelización de {2} al mes, y el primer margen se tomó por seguro. La clave de respuestas valora al cliente en la renovación. La segunda llamada da el número publicado.",
    says: "El momento está en cada fórmula que escribe el panel; enumere lo que se restó del margen.",
  },
  outrun: {
    title: "Una expansión que supera al abandono",
    published: "Un margen de {0} se convierte en un valor ajustado por expansión de {1}.",
    right: "El denominador es {2}: menor que cero, así que la suma no tiene fin ni valor. Sin expansión sí lo tiene.",
    says: "Un error con una frase, en lugar de un número con el signo dado la vuelta.",
  },
  needsEnd: {
    title: "Una suma sin fin, rechazada con razón",
    published: "1 + 0,0093 − 1,0095 = {0}: la propia página dice que aquí falla la fórmula.",
    right: "Así es: la retención con el crecimiento supera al descuento. Cuente un número de periodos y nómbrelo junto al resultado.",
    says: "Indique un número de periodos, una tasa de descuento mayor o una retención menor.",
  },
  rounding: {
    title: "Redondeado por el camino",
    published: "El 33 % de {0} es {1}; 2.084 × 7,69 es {2}.",
    right: "Lo primero es un desliz aritmético; lo segundo, un factor de 1 ÷ 13 % redondeado a dos decimales antes de usarlo.",
    says: "Los valores conservan todas sus cifras; solo se redondea lo que muestra la celda.",
  },
  payback: {
    title: "La recuperación dividida por la retención",
    published: "Recuperación = (CAC ÷ margen) ÷ (1 − abandono): {0} meses para 600, 80 y 3 %.",
    right: "El abandono se lleva su parte cada mes, no una vez. Los márgenes esperados forman una serie geométrica, y la recuperación está donde su suma alcanza el costo de adquisición.",
    says: "Recuperación con abandono; #N/A donde el costo no se recupera nunca.",
  },
  answerKey: {
    title: "Una clave de respuestas que sus propios números no dan",
    published: "{0} es la opción marcada como correcta.",
    right: "Los números del enunciado dan {1}. Los datos no se repiten aquí; la pregunta hermana del mismo examen muestra cómo comprobar una clave así: su 940,49 es, con un céntimo de diferencia, el primer valor de abajo, y el otro momento da otro número.",
    says: "Calcúlelo con `CLV.SERIES` y diga el momento.",
  },
  lifespanTwice: {
    title: "La duración contada dos veces",
    published: "Un margen de toda la vida de {0} puesto en m·r ÷ (1 + i − r).",
    right: "La fórmula pide el margen de un periodo, aquí {1} al año; la retención ya dice cuánto dura. Con un 75 % y un 10 % el desliz multiplica el valor por 20.",
    says: "El margen de un periodo, no el de toda la vida.",
  },
  lastTerm: {
    title: "El costo de soporte restado dos veces",
    published: "(ingresos − costo de soporte) × duración − costo de soporte.",
    right: "El último término es el costo de adquisición. El soporte ya se resta cada año.",
    says: "Los cuatro elementos por su nombre: ingresos, costo de soporte, años, costo de adquisición.",
  },
};
