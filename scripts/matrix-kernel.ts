import wabt from 'wabt';

/** Rows of numbers that are multiplied in one pass, and columns: four and eight fit into the registers of SIMD. */
const ROWS = [0, 1, 2, 3] as const;
const HALVES = [0, 1] as const;

/**
 * The WebAssembly that multiplies matrices for the sentence encoder: y = (x · w) * s + b, with x and y in 32-bit floats, w in signed bytes, and for each
 * column a scale s and a bias b. Rows must be a multiple of 4, columns of 8. All arguments are addresses in its memory, or counts.
 */
export async function matrixKernel(): Promise<Uint8Array> {
  const sums = ROWS.flatMap((row) => HALVES.map((half) => `$a${row}${half}`));
  const source = `(module
    (import "host" "memory" (memory 1))
    (func (export "multiply")
      (param $x i32) (param $w i32) (param $s i32) (param $b i32) (param $y i32) (param $rows i32) (param $inner i32) (param $columns i32)
      (local $row i32) (local $column i32) (local $left i32) (local $from i32) (local $at i32) (local $to i32)
      (local $rowBytes i32) (local $outBytes i32) (local $bytes v128) (local $w0 v128) (local $w1 v128) (local $one v128)
      ${sums.map((name) => `(local ${name} v128)`).join(' ')}
      (local.set $rowBytes (i32.shl (local.get $inner) (i32.const 2)))
      (local.set $outBytes (i32.shl (local.get $columns) (i32.const 2)))
      (loop $eachRows
        (local.set $column (i32.const 0))
        (loop $eachColumns
          ${sums.map((name) => `(local.set ${name} (v128.const f32x4 0 0 0 0))`).join(' ')}
          (local.set $from (i32.add (local.get $x) (i32.mul (local.get $row) (local.get $rowBytes))))
          (local.set $at (i32.add (local.get $w) (local.get $column)))
          (local.set $left (local.get $inner))
          (loop $eachInner
            (local.set $bytes (v128.load8x8_s (local.get $at)))
            (local.set $w0 (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $bytes))))
            (local.set $w1 (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $bytes))))
            ${ROWS.map(
              (row) => `(local.set $one (v128.load32_splat (i32.add (local.get $from) ${timesRow(row)})))
            ${HALVES.map((half) => `(local.set $a${row}${half} (f32x4.add (local.get $a${row}${half}) (f32x4.mul (local.get $one) (local.get $w${half}))))`).join(' ')}`,
            ).join('\n            ')}
            (local.set $from (i32.add (local.get $from) (i32.const 4)))
            (local.set $at (i32.add (local.get $at) (local.get $columns)))
            (br_if $eachInner (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
          (local.set $to (i32.add (local.get $y) (i32.add (i32.mul (local.get $row) (local.get $outBytes)) (i32.shl (local.get $column) (i32.const 2)))))
          ${ROWS.map(
            (row) =>
              `${HALVES.map((half) => `(v128.store offset=${16 * half} (local.get $to) (f32x4.add (f32x4.mul (local.get $a${row}${half}) ${columnsOf('$s', half)}) ${columnsOf('$b', half)}))`).join(' ')}
          (local.set $to (i32.add (local.get $to) (local.get $outBytes)))`,
          ).join('\n          ')}
          (br_if $eachColumns (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $columns))))
        (br_if $eachRows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows))))))`;
  const tools = await wabt();
  const module = tools.parseWat('multiply.wat', source, { simd: true });
  return Uint8Array.from(module.toBinary({}).buffer);
}

function timesRow(row: number): string {
  return `(i32.mul (local.get $rowBytes) (i32.const ${row}))`;
}

function columnsOf(parameter: '$s' | '$b', half: number): string {
  return `(v128.load offset=${16 * half} (i32.add (local.get ${parameter}) (i32.shl (local.get $column) (i32.const 2))))`;
}
