/** Health of this many earlier reviews, for the trend. */
export const EARLIER_REVIEWS = 3;
