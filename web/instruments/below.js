// The instruments below the race, in their order. The page can do without each of them: what has no line here is not there.

export const below = [
  () => import('./stage/stage.js'),
  () => import('./microscope/microscope.js'),
  () => import('./curvature-maps/curvature-maps.js'),
  () => import('./spectrum/spectrum.js'),
  () => import('./plane/plane.js'),
  () => import('./flow/flow.js'),
  () => import('./checks/check-us.js'),
];
