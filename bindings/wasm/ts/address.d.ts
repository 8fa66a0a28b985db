/** The address or path of a module, as a bundler writes the file and names it (`--loader:.wasm=file` of esbuild). */
declare const address: string;
export default address;
