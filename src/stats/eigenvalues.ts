/** Eigenvalues of a symmetric matrix, largest first, by cyclic rotations (Jacobi 1846); meant for up to some dozens. */
export function eigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const n = matrix.length;
  const a = Float64Array.from(matrix.flat());
  if (a.length !== n * n) throw new RangeError(`eigenvalues: matrix is not square (${n} rows, ${a.length} cells)`);
  const at = (i: number, j: number): number => a[i * n + j] ?? 0;
  for (let sweep = 0; sweep < 100; sweep++) {
    let off = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) off += at(i, j) ** 2;
    if (off < 1e-28) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) {
      if (Math.abs(at(p, q)) < 1e-300) continue;
      const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
      const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      const s = t * c;
      for (let k = 0; k < n; k++) {
        const [kp, kq] = [at(k, p), at(k, q)];
        a[k * n + p] = c * kp - s * kq;
        a[k * n + q] = s * kp + c * kq;
      }
      for (let k = 0; k < n; k++) {
        const [pk, qk] = [at(p, k), at(q, k)];
        a[p * n + k] = c * pk - s * qk;
        a[q * n + k] = s * pk + c * qk;
      }
    }
  }
  return Array.from({ length: n }, (_, i) => at(i, i)).sort((x, y) => y - x);
}
