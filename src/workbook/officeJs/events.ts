import { hasExcelApi } from "./support";

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Registers with Excel, which takes a while; stopping before that is done takes the registration away as soon as it is there. */
export function listen(register: (context: Excel.RequestContext) => readonly Registration[]): () => void {
  let isStopped = false;
  let registrations: readonly Registration[] = [];
  const takeAway = (): void => {
    for (const registration of registrations) {
      void Excel.run(registration.context as Excel.RequestContext, async (context) => {
        registration.remove();
        await context.sync();
      }).catch(() => undefined);
    }
    registrations = [];
  };
  /* Without the event the pane still works: it then reads again only when something in it changes. */
  void Excel.run(async (context) => {
    const added = register(context);
    await context.sync();
    registrations = added;
    if (isStopped) takeAway();
  }).catch(() => undefined);
  return () => {
    isStopped = true;
    takeAway();
  };
}

/** Every event by which values may change, as far as this Excel has them. */
export function valueEvents(context: Excel.RequestContext, tell: () => Promise<void>): Registration[] {
  const { worksheets } = context.workbook;
  return [
    ...(hasExcelApi("1.9") ? [worksheets.onChanged.add(tell) as Registration] : []),
    ...(hasExcelApi("1.8") ? [worksheets.onCalculated.add(tell) as Registration] : []),
  ];
}
