/* What arguments that many functions share are. */
export const margin = "Margem que um cliente deixa em cada período";
export const retention = "Proporção de clientes que fica de um período para o outro";
export const discount = "Taxa de desconto de um período";
export const yearlyDiscount = "Taxa de desconto de um ano";
export const growth = "Crescimento da margem de um período para o outro";
export const periods = "Número de margens contadas";
export const cacSubtracted = "Custo de aquisição a subtrair";
export const cacOfOne = "Custo de aquisição de um cliente";
export const grossClv = "Valor do ciclo de vida antes de subtrair o custo de aquisição";
export const churn = "Proporção de clientes perdida em um período";
export const timing = "Quando caem as margens";
export const scoreChange = "Mudança da nota normalizada, 0,1 para dez pontos de cem";
export const causalShare = "Parte do efeito que a própria experiência causa";
export const timings = {
  begin: "a primeira margem vem agora e é certa; cada uma das seguintes, no início do seu período",
  end: "a primeira margem é certa e vem no fim do primeiro período",
  mid: "a primeira margem é certa e vem no meio do primeiro período",
  renewal: "a primeira margem vem depois de um período, de quem renova; o pagamento de hoje não é contado",
};
