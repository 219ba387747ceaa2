import type { WarningKey } from "../../clv/index";

export const warnings: Readonly<Record<WarningKey, string>> = {
  periodMix:
    "Una retención de {retention} y una tasa de descuento de {discount} rara vez son del mismo periodo. Si la retención es mensual, es {yearly} al año, y {discount} al año son {monthly} al mes.",
  churnPeriodMix:
    "Una pérdida de {churn} y una tasa de descuento de {discount} rara vez son del mismo periodo. Si la pérdida es mensual, en un año se pierde {yearly}, y {discount} al año son {monthly} al mes.",
  unitDiscount:
    "La tasa de descuento es la de un periodo del ajuste, y un año tiene {periods}. Si {discount} es por año, es {converted} por periodo.",
  highDiscount:
    "Una tasa de descuento de {discount} por periodo es alta: lo usual es de 10 % a 20 % al año, que es de 0,8 % a 1,53 % al mes.",
  negativeDiscount: "Una tasa de descuento menor que 0 hace que el dinero futuro valga más que el de hoy.",
  looksLikeChurn: "Solo se queda {retention}: parece la pérdida (churn). La retención es 1 − pérdida, aquí {kept}.",
  looksLikeRetention: "Se va {churn} en un periodo: parece la retención. La pérdida (churn) es 1 − retención, aquí {lost}.",
  timesTwelve:
    "{churn} es 12 × {monthly}. Si se obtuvo de una tasa mensual: quien se fue en enero no puede irse otra vez, de modo que {monthly} al mes es {yearly} al año.",
  longLifespan:
    "Esto supone una vida media de {lifespan} periodos, más de lo que abarcan casi todos los datos. Cuente un número de periodos o descuente; los proveedores cortan en 60 meses sin decirlo.",
  growthOutruns:
    "El margen crece {growth} por periodo y se descuenta a {discount}: sin un final, casi todo el valor queda muy lejos en el futuro. Cuente un número de periodos.",
  expansionOutruns:
    "Las cuentas que se quedan crecen {expansion}, más de lo que resta el {churn} que se va: los ingresos nunca se agotan y solo el descuento les da un valor. Ponga un tope.",
  lifetimeMargin:
    "Un margen es {times} veces el costo de adquisición. El margen es el de un periodo: uno ya multiplicado por la vida la cuenta dos veces.",
  revenueNotMargin:
    "Con un margen bruto de 100 % esto son ingresos de toda la vida, no ganancia: falta restar el costo de atender.",
  revenueLessCost: "Aquí se resta un costo de unos ingresos: dé también el margen como parte del valor de la compra.",
  lifespanUnit:
    "{lifespan} periodos con {frequency} compras en cada uno son {purchases} compras. Si la vida está en meses, la frecuencia también es la de un mes.",
  moneyNotRate: "El crecimiento es un importe de dinero. Si {growth} es una tasa, son {money} en el primer periodo.",
  rateKind: "Solo se queda {rate}: si es pérdida (churn), dígalo con el tipo \"churn\"; así se lee como retención.",
  rateKindChurn: "Se va {rate} en un periodo: si es retención, dígalo con el tipo \"survival\".",
  periodsPerYear: "{count} cuenta periodos en un año: 12 es mensual, 4 trimestral, 1 anual. {count} es un periodo de {years} años.",
  netOfCost:
    "El valor de vida es menor que el costo de adquisición. Si ese costo ya se restó, súmelo de nuevo: la razón es entonces {ratio}.",
  ratioTooGood:
    "Una razón de {ratio} rara vez es real. Vea si el costo de adquisición incluye ventas, incorporación y recompensas, y si el valor es margen y no ingresos.",
  targetBelowOne: "Una razón objetivo menor que 1 paga por un cliente más de lo que el cliente deja.",
  paybackWithoutChurn:
    "{payments} pagos sin que nadie se vaya. Ya con una pérdida de 2 % por periodo serían {later}: dé la tasa de retención.",
  paybackBeyondLifespan:
    "Se recupera tras {payments} pagos, y los clientes se quedan {lifespan} periodos en promedio: la mayoría se va antes de haberse pagado.",
  expansionTooGood:
    "Los mismos clientes dejan {rate} de lo que dejaban al inicio. Vea si se cuentan como expansión los ingresos de clientes nuevos.",
  moreLostThanStart: "Se pierde más de lo que había al inicio: las pérdidas de clientes llegados después no cuentan aquí.",
  percentTwice: "Una proporción de {score} satisfechos es casi nadie. Si se quiso decir {meant}, se dividió por 100 una vez de más.",
  promoterShare: "Un NPS de {score} es casi 0 en su escala de −100 a 100. Si se informó como proporción, es {points}.",
  largeScoreChange: "Un cambio de {change} es la mitad de toda la escala o más. Diez puntos de cien son 0,1.",
  largeEffect:
    "Un efecto de {beta} multiplica por {odds} la razón de quedarse a irse, del pie de la escala a su cima. Una pendiente así suele contener más que la experiencia: compárela con un experimento o reduzca causal_share.",
  largeAmountEffect:
    "Un efecto de {beta} multiplica el importe por {times}, del pie de la escala a su cima. Vea si se midió por punto de una escala de cinco.",
  thinLoyalty:
    "No se cuenta a nadie que habría comprado de todos modos. Si {share} del margen adicional habría llegado sin el programa, no queda nada del beneficio.",
  rewardAboveMargin: "Cada miembro cuesta {cost} y deja {margin}: a más miembros, mayor pérdida.",
  rewardAboveReferral: "Una recompensa de {reward} es más de lo que deja una recomendación, que es {brought}.",
  everyReferralNew:
    "Cada cliente recomendado cuenta como alguien que no habría venido de todos modos. Algunos sí: lo que ahorran es el costo de adquisición.",
  manyReferrals:
    "{rate} recomendaciones de cada cliente en cada periodo: cada recomendado trae a otros tantos. Vea si son invitaciones y no clientes ganados.",
  everyAttemptWorks: "Se queda cada cliente contactado que se habría ido: ningún rescate funciona siempre.",
  returnTooGood:
    "Un retorno de {roi}: la primera pregunta será cuánto del beneficio es ganancia y cuánto habría llegado de todos modos.",
  percentAsNumber: "Se desea un retorno de {roi}. Si se quiso decir {number} %, es {share}.",
  savingOutgrows: "El ahorro crece {growth} al año y se descuenta a {discount}: los años lejanos pesan más que el primero.",
  lossPerCustomer: "Un cliente nuevo cuesta {cac} y vale {clv}: más clientes agrandan la pérdida.",
  gapLooksLikeRate:
    "Una brecha de {gap} parece la tasa misma. La brecha es el objetivo menos la tasa: cuánto le falta a la resolución en el primer contacto.",
  selfServiceDearer: "Un contacto en autoservicio cuesta lo mismo que uno asistido, o más: trasladar contactos no ahorra nada.",
  everyContactContained: "Cada contacto que se traslada se resuelve allí: en la práctica algunos vuelven, y más caros.",
};
