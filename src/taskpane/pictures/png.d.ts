/** The build copies a picture into assets/ and gives its address. */
declare module "*.png" {
  const address: string;
  export default address;
}
