/** As in package.json and the manifest; a test compares them. */
export const PRODUCT_VERSION = "1.0.0";
