// For no-wasm.html: a browser without WebAssembly.
delete window.WebAssembly;
