/*
 * Files measure columns in characters of the standard font and rows in points; the grid measures both in pixels.
 */
const characterPixels = 7;
const paddingPixels = 5;
const pointPixels = 4 / 3;

export const columnPixels = (characters: number): number => Math.round(characters * characterPixels + paddingPixels);
export const columnCharacters = (pixels: number): number => Math.max(0, (pixels - paddingPixels) / characterPixels);
export const rowPixels = (points: number): number => Math.round(points * pointPixels);
export const rowPoints = (pixels: number): number => pixels / pointPixels;
