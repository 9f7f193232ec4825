export { PRODUCT_VERSION } from "../templates/productVersion";
