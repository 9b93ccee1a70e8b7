// The kernels of our own engine: a BERT encoder with int8 matrices, in plain C for WebAssembly.
// Built twice by `bash models/runtime/simd/build` (kernels.wasm, kernels.relaxed.wasm): with and
// without relaxed SIMD, whose dot product becomes one VNNI or SDOT instruction.
//
// Integers are exact and floats are added in a fixed order, row by row, so every processor gives the
// same bits, with either file, and a text's row does not depend on the rows beside it.
//
// Shapes are (rows, columns), row after row. Sizes are checked by the caller: columns of a matrix are
// a multiple of 16, its rows a multiple of 4, a head is 32 wide.

#include <wasm_simd128.h>

typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef int i32;

#define EXPORT(name) __attribute__((export_name(#name))) name

extern u8 __heap_base;

// First free byte after the program's own data; the caller lays out all memory from here.
i32 EXPORT(heapStart)(void) { return (i32)&__heap_base; }

static inline v128_t splat(float value) { return wasm_f32x4_splat(value); }
static inline v128_t multiplyAdd(v128_t a, v128_t b, v128_t c) { return wasm_f32x4_add(wasm_f32x4_mul(a, b), c); }

static inline float sumOf(v128_t v) {
  v128_t pairs = wasm_f32x4_add(v, wasm_i32x4_shuffle(v, v, 2, 3, 0, 1));
  return wasm_f32x4_extract_lane(pairs, 0) + wasm_f32x4_extract_lane(pairs, 1);
}

static inline float largestOf(v128_t v) {
  v128_t pairs = wasm_f32x4_pmax(v, wasm_i32x4_shuffle(v, v, 2, 3, 0, 1));
  float a = wasm_f32x4_extract_lane(pairs, 0), b = wasm_f32x4_extract_lane(pairs, 1);
  return a > b ? a : b;
}

// e^x: x = n ln 2 + r with |r| <= ln 2 / 2, e^r by its Taylor polynomial of degree 7 (relative error
// under 2e-7), 2^n by the exponent's bits. Inputs are cut to [-87, 88], where a float can hold e^x.
static inline v128_t exponential(v128_t x) {
  x = wasm_f32x4_min(wasm_f32x4_max(x, splat(-87.0f)), splat(88.0f));
  v128_t n = wasm_f32x4_nearest(wasm_f32x4_mul(x, splat(1.44269504f)));
  v128_t r = wasm_f32x4_sub(x, wasm_f32x4_mul(n, splat(0.693359375f)));
  r = wasm_f32x4_sub(r, wasm_f32x4_mul(n, splat(-2.12194440e-4f)));
  v128_t p = splat(1.0f / 5040);
  p = multiplyAdd(p, r, splat(1.0f / 720));
  p = multiplyAdd(p, r, splat(1.0f / 120));
  p = multiplyAdd(p, r, splat(1.0f / 24));
  p = multiplyAdd(p, r, splat(1.0f / 6));
  p = multiplyAdd(p, r, splat(0.5f));
  p = multiplyAdd(p, r, splat(1.0f));
  p = multiplyAdd(p, r, splat(1.0f));
  v128_t power = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(n), wasm_i32x4_splat(127)), 23);
  return wasm_f32x4_mul(p, power);
}

// Half precision as the base model stores its scales: the exponent is 112 too small when its bits are
// read as a float's, also below the normal numbers.
static inline float half(unsigned short bits) {
  union { unsigned whole; float value; } number = {(unsigned)(bits & 0x7fff) << 13};
  float value = number.value * 0x1p112f;
  return bits & 0x8000 ? -value : value;
}

// 32 weights of one block, (n - 8) d: byte j holds weight j (low four bits) and weight j + 16 (high).
static inline void unfold(const u8 *nibbles, float d, v128_t *out) {
  v128_t pairs = wasm_v128_load(nibbles), scale = splat(d), eight = splat(8);
  v128_t halves[2] = {wasm_v128_and(pairs, wasm_u8x16_splat(15)), wasm_u8x16_shr(pairs, 4)};
  for (i32 side = 0; side < 2; side++) {
    v128_t low = wasm_u16x8_extend_low_u8x16(halves[side]), high = wasm_u16x8_extend_high_u8x16(halves[side]);
    v128_t quarters[4] = {wasm_u32x4_extend_low_u16x8(low), wasm_u32x4_extend_high_u16x8(low),
                          wasm_u32x4_extend_low_u16x8(high), wasm_u32x4_extend_high_u16x8(high)};
    for (i32 quarter = 0; quarter < 4; quarter++)
      out[4 * side + quarter] = wasm_f32x4_mul(wasm_f32x4_sub(wasm_f32x4_convert_i32x4(quarters[quarter]), eight), scale);
  }
}

// Word rows (four bits, a scale for 32 of them) plus positions 0, 1, 2 … of every text.
void EXPORT(embed)(const i32 *ids, i32 texts, i32 length, const u8 *table, const unsigned short *scales,
                   const float *positions, i32 width, float *out) {
  i32 blocks = width / 32;
  for (i32 row = 0; row < texts * length; row++) {
    const float *position = positions + (row % length) * width;
    for (i32 block = 0; block < blocks; block++) {
      v128_t values[8];
      i32 index = ids[row] * blocks + block;
      unfold(table + index * 16, half(scales[index]), values);
      for (i32 i = 0; i < 8; i++, position += 4, out += 4)
        wasm_v128_store(out, wasm_f32x4_add(values[i], wasm_v128_load(position)));
    }
  }
}

// x <- layer norm of (x + added), in place; `added` may be 0.
void EXPORT(normalise)(float *x, const float *added, const float *weight, const float *bias, float epsilon,
                       i32 rows, i32 width) {
  for (i32 row = 0; row < rows; row++, x += width) {
    v128_t total = splat(0);
    for (i32 i = 0; i < width; i += 4) {
      v128_t value = wasm_v128_load(x + i);
      if (added) value = wasm_f32x4_add(value, wasm_v128_load(added + row * width + i));
      wasm_v128_store(x + i, value);
      total = wasm_f32x4_add(total, value);
    }
    v128_t mean = splat(sumOf(total) / width);
    v128_t squares = splat(0);
    for (i32 i = 0; i < width; i += 4) {
      v128_t distance = wasm_f32x4_sub(wasm_v128_load(x + i), mean);
      squares = multiplyAdd(distance, distance, squares);
    }
    v128_t inverse = splat(1.0f / __builtin_sqrtf(sumOf(squares) / width + epsilon));
    for (i32 i = 0; i < width; i += 4) {
      v128_t value = wasm_f32x4_mul(wasm_f32x4_sub(wasm_v128_load(x + i), mean), inverse);
      wasm_v128_store(x + i, multiplyAdd(value, wasm_v128_load(weight + i), wasm_v128_load(bias + i)));
    }
  }
}

// One scale a row: s = max|x| / 127, q = x / s rounded half up, as the ONNX graph beside it does.
// `out` takes int16 (plain) or int8 (relaxed), `sums` the sum of every row's q.
void EXPORT(quantise)(const float *x, i32 rows, i32 width, void *out, float *scales, i32 *sums) {
  for (i32 row = 0; row < rows; row++, x += width) {
    v128_t peak = splat(1e-8f);
    for (i32 i = 0; i < width; i += 4) peak = wasm_f32x4_pmax(peak, wasm_f32x4_abs(wasm_v128_load(x + i)));
    float scale = largestOf(peak) * (1.0f / 127);
    scales[row] = scale;
    v128_t divisor = splat(scale), half = splat(128.5f);
    v128_t zero = wasm_i32x4_splat(128), total = wasm_i32x4_splat(0);
    for (i32 i = 0; i < width; i += 8) {
      v128_t low = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_add(wasm_f32x4_div(wasm_v128_load(x + i), divisor), half));
      v128_t high = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_add(wasm_f32x4_div(wasm_v128_load(x + i + 4), divisor), half));
      low = wasm_i32x4_sub(low, zero);
      high = wasm_i32x4_sub(high, zero);
      total = wasm_i32x4_add(total, wasm_i32x4_add(low, high));
      v128_t both = wasm_i16x8_narrow_i32x4(low, high);
#ifdef __wasm_relaxed_simd__
      wasm_v128_store64_lane((i8 *)out + row * width + i, wasm_i8x16_narrow_i16x8(both, both), 0);
#else
      wasm_v128_store((i16 *)out + row * width + i, both);
#endif
    }
    sums[row] = wasm_i32x4_extract_lane(total, 0) + wasm_i32x4_extract_lane(total, 1) +
                wasm_i32x4_extract_lane(total, 2) + wasm_i32x4_extract_lane(total, 3);
  }
}

#ifdef __wasm_relaxed_simd__
enum { BLOCK = 16, DEPTH = 4 };
#else
enum { BLOCK = 8, DEPTH = 2 };
#endif

// Lays a stretch of a matrix (depth rows k .. k+count, all columns) out as the product reads it:
// blocks of BLOCK columns, in each DEPTH consecutive k of one column side by side. Weights are
// -63 .. 63; the relaxed product wants its second factor unsigned in seven bits, so it gets 64 more,
// which `multiply` takes off again through the row sums.
void EXPORT(pack)(const i8 *rows, i32 first, i32 count, i32 given, i32 columns, i32 depth, i8 *out) {
  for (i32 k = first; k < first + count; k++, rows += given)
    for (i32 column = 0; column < columns; column++) {
      i8 weight = column < given ? rows[column] : 0;
#ifdef __wasm_relaxed_simd__
      weight += 64;
#endif
      out[(column / BLOCK) * depth * BLOCK + (k / DEPTH) * DEPTH * BLOCK + (column % BLOCK) * DEPTH + k % DEPTH] = weight;
    }
}

// The same from four-bit weights, which lie (columns, depth): columns first .. first + count of them.
// They are rounded to -63 .. 63 with one scale a column; `row` takes depth floats.
void EXPORT(packBlocks)(const u8 *nibbles, const unsigned short *scales, i32 first, i32 count, i32 depth, float *row,
                        i8 *out, float *columnScales) {
  for (i32 column = first; column < first + count; column++) {
    float peak = 1e-8f;
    for (i32 block = 0; block < depth / 32; block++, nibbles += 16)
      unfold(nibbles, half(*scales++), (v128_t *)(row + 32 * block));
    for (i32 k = 0; k < depth; k++) {
      float size = __builtin_fabsf(row[k]);
      peak = size > peak ? size : peak;
    }
    float scale = peak / 63;
    columnScales[column] = scale;
    for (i32 k = 0; k < depth; k++) {
      i8 weight = (i8)__builtin_rintf(row[k] / scale);
#ifdef __wasm_relaxed_simd__
      weight += 64;
#endif
      out[(column / BLOCK) * depth * BLOCK + (k / DEPTH) * DEPTH * BLOCK + (column % BLOCK) * DEPTH + k % DEPTH] = weight;
    }
  }
}

static inline void finish(v128_t sum, i32 column, float scale, i32 correction, const float *columnScales,
                          const float *bias, float *out) {
  v128_t value = wasm_f32x4_convert_i32x4(wasm_i32x4_sub(sum, wasm_i32x4_splat(correction)));
  value = wasm_f32x4_mul(wasm_f32x4_mul(value, wasm_v128_load(columnScales + column)), splat(scale));
  wasm_v128_store(out + column, wasm_f32x4_add(value, wasm_v128_load(bias + column)));
}

#ifdef __wasm_relaxed_simd__
// COUNT rows by 16 columns at a time: the accumulators fit into the 16 vector registers.
#define TILE(COUNT)                                                                                  \
  {                                                                                                  \
    v128_t sum[COUNT][4];                                                                            \
    for (i32 r = 0; r < COUNT; r++)                                                                  \
      for (i32 c = 0; c < 4; c++) sum[r][c] = wasm_i32x4_splat(0);                                   \
    const i8 *weights = packed + block * depth;                                                      \
    for (i32 k = 0; k < depth; k += 4, weights += 64) {                                              \
      v128_t w0 = wasm_v128_load(weights), w1 = wasm_v128_load(weights + 16);                        \
      v128_t w2 = wasm_v128_load(weights + 32), w3 = wasm_v128_load(weights + 48);                   \
      for (i32 r = 0; r < COUNT; r++) {                                                              \
        v128_t a = wasm_v128_load32_splat(q + (row + r) * depth + k);                                \
        sum[r][0] = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(a, w0, sum[r][0]);                        \
        sum[r][1] = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(a, w1, sum[r][1]);                        \
        sum[r][2] = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(a, w2, sum[r][2]);                        \
        sum[r][3] = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(a, w3, sum[r][3]);                        \
      }                                                                                              \
    }                                                                                                \
    for (i32 r = 0; r < COUNT; r++)                                                                  \
      for (i32 c = 0; c < 4; c++)                                                                    \
        finish(sum[r][c], block + 4 * c, scales[row + r], 64 * sums[row + r], columnScales, bias,    \
               out + (row + r) * columns);                                                           \
  }
#define ROWS 3
typedef i8 Quantised;
#else
#define TILE(COUNT)                                                                                  \
  {                                                                                                  \
    v128_t sum[COUNT][2];                                                                            \
    for (i32 r = 0; r < COUNT; r++) sum[r][0] = sum[r][1] = wasm_i32x4_splat(0);                     \
    const i8 *weights = packed + block * depth;                                                      \
    for (i32 k = 0; k < depth; k += 2, weights += 16) {                                              \
      v128_t w0 = wasm_i16x8_load8x8(weights), w1 = wasm_i16x8_load8x8(weights + 8);                 \
      for (i32 r = 0; r < COUNT; r++) {                                                              \
        v128_t a = wasm_v128_load32_splat(q + (row + r) * depth + k);                                \
        sum[r][0] = wasm_i32x4_add(sum[r][0], wasm_i32x4_dot_i16x8(a, w0));                          \
        sum[r][1] = wasm_i32x4_add(sum[r][1], wasm_i32x4_dot_i16x8(a, w1));                          \
      }                                                                                              \
    }                                                                                                \
    for (i32 r = 0; r < COUNT; r++)                                                                  \
      for (i32 c = 0; c < 2; c++)                                                                    \
        finish(sum[r][c], block + 4 * c, scales[row + r], 0, columnScales, bias,                     \
               out + (row + r) * columns);                                                           \
  }
#define ROWS 4
typedef i16 Quantised;
#endif

// out (rows, columns) = q · W × row scale × column scale + bias.
void EXPORT(multiply)(const Quantised *q, const float *scales, const i32 *sums, i32 rows, i32 depth,
                      const i8 *packed, const float *columnScales, const float *bias, i32 columns, float *out) {
  for (i32 block = 0; block < columns; block += BLOCK) {
    i32 row = 0;
    for (; row + ROWS <= rows; row += ROWS) TILE(ROWS)
    for (; row < rows; row++) TILE(1)
  }
}

enum { HEAD = 32 };

// Softmax of (q · kᵀ) times v, head by head, for texts of one length. `mixed` holds query, key and
// value side by side (rows, 3 × heads × 32), the query scaled already. `scratch` takes
// (HEAD + 4) × the length rounded up to 4, in floats.
void EXPORT(attend)(const float *mixed, i32 texts, i32 length, i32 heads, float *scratch, float *out) {
  i32 width = heads * HEAD, stride = 3 * width, padded = (length + 3) & ~3;
  float *keys = scratch, *shares = scratch + HEAD * padded;
  for (i32 text = 0; text < texts; text++)
    for (i32 head = 0; head < heads; head++) {
      const float *base = mixed + text * length * stride + head * HEAD;
      for (i32 d = 0; d < HEAD; d++)
        for (i32 j = 0; j < padded; j++) keys[d * padded + j] = j < length ? base[j * stride + width + d] : 0;
      float *target = out + text * length * width + head * HEAD;
      for (i32 i = 0; i < length; i++) {
        const float *query = base + i * stride;
        float peak = -1e30f;
        i32 j = 0;
        for (; j + 16 <= padded; j += 16) {
          v128_t s0 = splat(0), s1 = s0, s2 = s0, s3 = s0;
          for (i32 d = 0; d < HEAD; d++) {
            v128_t factor = wasm_v128_load32_splat(query + d);
            const float *key = keys + d * padded + j;
            s0 = multiplyAdd(factor, wasm_v128_load(key), s0);
            s1 = multiplyAdd(factor, wasm_v128_load(key + 4), s1);
            s2 = multiplyAdd(factor, wasm_v128_load(key + 8), s2);
            s3 = multiplyAdd(factor, wasm_v128_load(key + 12), s3);
          }
          wasm_v128_store(shares + j, s0);
          wasm_v128_store(shares + j + 4, s1);
          wasm_v128_store(shares + j + 8, s2);
          wasm_v128_store(shares + j + 12, s3);
        }
        for (; j < padded; j += 4) {
          v128_t s0 = splat(0);
          for (i32 d = 0; d < HEAD; d++)
            s0 = multiplyAdd(wasm_v128_load32_splat(query + d), wasm_v128_load(keys + d * padded + j), s0);
          wasm_v128_store(shares + j, s0);
        }
        for (j = 0; j < length; j++) peak = shares[j] > peak ? shares[j] : peak;
        v128_t highest = splat(peak), total = splat(0);
        // The places after the last key must not count.
        for (j = length; j < padded; j++) shares[j] = -1e30f;
        for (j = 0; j < padded; j += 4) {
          v128_t share = exponential(wasm_f32x4_sub(wasm_v128_load(shares + j), highest));
          wasm_v128_store(shares + j, share);
          total = wasm_f32x4_add(total, share);
        }
        v128_t sum[HEAD / 4];
        for (i32 c = 0; c < HEAD / 4; c++) sum[c] = splat(0);
        for (j = 0; j < length; j++) {
          v128_t share = wasm_v128_load32_splat(shares + j);
          const float *value = base + j * stride + 2 * width;
          for (i32 c = 0; c < HEAD / 4; c++) sum[c] = multiplyAdd(share, wasm_v128_load(value + 4 * c), sum[c]);
        }
        v128_t inverse = splat(1.0f / sumOf(total));
        for (i32 c = 0; c < HEAD / 4; c++) wasm_v128_store(target + i * width + 4 * c, wasm_f32x4_mul(sum[c], inverse));
      }
    }
}

// x <- x/2 (1 + erf(x/√2)), in place; erf by formula 7.1.26 of Abramowitz and Stegun (error under 1.5e-7).
void EXPORT(gelu)(float *x, i32 count) {
  for (i32 i = 0; i < count; i += 4) {
    v128_t value = wasm_v128_load(x + i);
    v128_t z = wasm_f32x4_mul(wasm_f32x4_abs(value), splat(0.70710678f));
    v128_t t = wasm_f32x4_div(splat(1), multiplyAdd(z, splat(0.3275911f), splat(1)));
    v128_t p = splat(1.061405429f);
    p = multiplyAdd(p, t, splat(-1.453152027f));
    p = multiplyAdd(p, t, splat(1.421413741f));
    p = multiplyAdd(p, t, splat(-0.284496736f));
    p = multiplyAdd(p, t, splat(0.254829592f));
    v128_t tail = wasm_f32x4_mul(wasm_f32x4_mul(p, t), exponential(wasm_f32x4_neg(wasm_f32x4_mul(z, z))));
    v128_t erf = wasm_f32x4_sub(splat(1), tail);
    v128_t sign = wasm_v128_and(value, splat(-0.0f));
    erf = wasm_v128_or(erf, sign);
    wasm_v128_store(x + i, wasm_f32x4_mul(wasm_f32x4_mul(value, splat(0.5f)), wasm_f32x4_add(splat(1), erf)));
  }
}

// x <- tanh x = 1 - 2 / (e^2x + 1), in place.
void EXPORT(hyperbolicTangent)(float *x, i32 count) {
  for (i32 i = 0; i < count; i += 4) {
    v128_t power = exponential(wasm_f32x4_mul(wasm_v128_load(x + i), splat(2)));
    v128_t part = wasm_f32x4_div(splat(2), wasm_f32x4_add(power, splat(1)));
    wasm_v128_store(x + i, wasm_f32x4_sub(splat(1), part));
  }
}

// The mean of every text's rows.
void EXPORT(mean)(const float *x, i32 texts, i32 length, i32 width, float *out) {
  for (i32 text = 0; text < texts; text++)
    for (i32 i = 0; i < width; i += 4) {
      v128_t total = splat(0);
      for (i32 row = 0; row < length; row++) total = wasm_f32x4_add(total, wasm_v128_load(x + (text * length + row) * width + i));
      wasm_v128_store(out + text * width + i, wasm_f32x4_div(total, splat((float)length)));
    }
}
