/**
 * The standard normal distribution. Cumulative: complementary error function by W. J. Cody's rational approximations
 * (Math. Comp. 23, 1969), relative error below 1e-15. Inverse: P. J. Acklam's approximation with one Halley step.
 */
const A = [
  3.1611237438705656, 113.864154151050156, 377.485237685302021, 3209.37758913846947,
  0.185777706184603153,
];
const B = [23.6012909523441209, 244.024637934444173, 1282.61652607737228, 2844.23683343917062];
const C = [
  0.564188496988670089, 8.88314979438837594, 66.1191906371416295, 298.635138197400131,
  881.95222124176909, 1712.04761263407058, 2051.07837782607147, 1230.33935479799725,
  2.15311535474403846e-8,
];
const D = [
  15.7449261107098347, 117.693950891312499, 537.181101862009858, 1621.38957456669019,
  3290.79923573345963, 4362.61909014324716, 3439.36767414372164, 1230.33935480374942,
];
const P = [
  0.305326634961232344, 0.360344899949804439, 0.125781726111229246, 0.0160837851487422766,
  6.58749161529837803e-4, 0.0163153871373020978,
];
const Q = [
  2.56852019228982242, 1.87295284992346725, 0.527905102951428412, 0.0605183413124413191,
  0.00233520497626869185,
];

function at(list: readonly number[], index: number): number {
  return list[index] as number;
}

function erfc(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.46875) {
    const z = y * y;
    let top = at(A, 4) * z;
    let bottom = z;
    for (let i = 0; i < 3; i++) {
      top = (top + at(A, i)) * z;
      bottom = (bottom + at(B, i)) * z;
    }
    return 1 - (x * (top + at(A, 3))) / (bottom + at(B, 3));
  }
  let result: number;
  if (y <= 4) {
    let top = at(C, 8) * y;
    let bottom = y;
    for (let i = 0; i < 7; i++) {
      top = (top + at(C, i)) * y;
      bottom = (bottom + at(D, i)) * y;
    }
    result = (top + at(C, 7)) / (bottom + at(D, 7));
  } else {
    const z = 1 / (y * y);
    let top = at(P, 5) * z;
    let bottom = z;
    for (let i = 0; i < 4; i++) {
      top = (top + at(P, i)) * z;
      bottom = (bottom + at(Q, i)) * z;
    }
    result = (z * (top + at(P, 4))) / (bottom + at(Q, 4));
    result = (1 / Math.sqrt(Math.PI) - result) / y;
  }
  const head = Math.trunc(y * 16) / 16;
  result *= Math.exp(-head * head) * Math.exp(-(y - head) * (y + head));
  return x < 0 ? 2 - result : result;
}

/** P(Z ≤ z). */
export function normalBelow(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

const A1 = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const B1 = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
];
const C1 = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const D1 = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((result, coefficient) => result * x + coefficient, 0);
}

function firstGuess(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(C1, q) / polynomial(D1, q);
  }
  if (p > 1 - 0.02425) return -firstGuess(1 - p);
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(A1, r) * q) / polynomial(B1, r);
}

/** The z below which a share p of the distribution lies, 0 < p < 1. */
export function normalInverse(p: number): number {
  let z = firstGuess(p);
  for (let i = 0; i < 2; i++) {
    const u = (normalBelow(z) - p) / normalDensity(z);
    z -= u / (1 + (z * u) / 2);
  }
  return z;
}
