/** By what a trigger's three bytes are multiplied for the number of its slot. Made by scripts/triggers.mjs. */
export const slotFactor = 0x3ee5ed2d;
