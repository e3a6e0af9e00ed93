/** A UUID, which is an id more often than a secret. */
export const uuid: RegExp = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
