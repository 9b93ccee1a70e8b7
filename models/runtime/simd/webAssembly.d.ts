// The part of WebAssembly that the engine uses. TypeScript has it only in its library for browsers,
// whose other thousand globals would then seem to exist in n8n.
declare namespace WebAssembly {
	class Memory {
		constructor(size: { initial: number });
		readonly buffer: ArrayBuffer;
		grow(pages: number): number;
	}
	class Module {
		constructor(bytes: Uint8Array);
	}
	class Instance {
		constructor(module: Module, imports: Record<string, Record<string, Memory>>);
		readonly exports: Record<string, unknown>;
	}
	function validate(bytes: Uint8Array): boolean;
}
