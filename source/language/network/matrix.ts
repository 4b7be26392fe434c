/** Matrices of weights as the weights file holds them. */

/** Rows of `width` numbers; `top` is the largest whole number that a stored weight may be. */
export type Matrix = {data: Float32Array; width: number; top: number};

/** A matrix stored in eight bits. */
export const matrix = (data: Float32Array, width: number): Matrix => ({data, width, top: 127});

/** `count` rounded up to sixteens. */
export const sixteens = (count: number): number => Math.ceil(count / 16) * 16;
