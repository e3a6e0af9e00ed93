/** Sets of characters as bits: what a run holds says which alphabet it was taken from. */

// The letters and digits are split where hex and base32 end.
export const lowerAF: number = 1;
export const lowerGZ: number = 2;
export const upperAF: number = 4;
export const upperGZ: number = 8;
export const digit2to7: number = 16;
export const digit0189: number = 32;
export const base64Sign: number = 64;
export const urlSign: number = 128;
export const partSign: number = 256;
export const sign: number = 512;
export const other: number = 1024;
