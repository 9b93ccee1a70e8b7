/** How a processor is called by those who build for musl. */
export interface MuslPlatform {
	/** In Debian's folders and in the loader's name. */
	machine: string;
	/** The wheel's platform tag. */
	wheel: string;
}

const platforms: Readonly<Record<string, MuslPlatform>> = {
	x64: { machine: 'x86_64', wheel: 'musllinux_1_2_x86_64' },
	arm64: { machine: 'aarch64', wheel: 'musllinux_1_2_aarch64' },
};

/** This machine's names, or null where no musl Node is built for it. */
export function muslPlatform(): MuslPlatform | null {
	return process.platform === 'linux' ? (platforms[process.arch] ?? null) : null;
}
