/**
 * A string of a form of its own, such as an id or an amount. A plain string can be given for it, as the engine reads and
 * checks it; one flavour cannot be given for another, so that an account is never taken for a campaign.
 */
export type Text<Name extends string> = string & { readonly __text?: Name };

/** A whole number, 0 to 2^53 - 1, of something that is counted. */
export type Count<Name extends string> = number & { readonly __count?: Name };
