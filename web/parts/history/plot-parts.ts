// What is drawn with: named here, so that the build leaves the rest of the library out.
export { dot, plot, ruleY } from '@observablehq/plot';
