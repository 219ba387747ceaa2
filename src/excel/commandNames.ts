/** The commands that the manifest's buttons run on the add-in's page. */
export const openPortability = "openPortability";
