/** What Excel tells the page unasked: category, type, the id of what it is about, and its arguments as JSON. */
export type HostMessage = readonly [category: number, type: number, targetId: string, message: string];
