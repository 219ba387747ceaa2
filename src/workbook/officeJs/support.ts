/** Whether Excel has a version of its API. Parts of `Office.context` may be missing, which counts as no. */
export function hasExcelApi(version: string): boolean {
  const requirements = (Office.context as Partial<Office.Context> | undefined)?.requirements;
  return requirements?.isSetSupported("ExcelApi", version) === true;
}
