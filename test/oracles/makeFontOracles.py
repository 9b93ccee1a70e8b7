"""Coverage and advance widths of the bundled fonts by fontTools, for test/models/chart/font/fontMetrics.test.ts.

pip install fonttools==4.68.0 brotli==1.2.1; python test/oracles/makeFontOracles.py (from the repository root)
"""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

from fontTools.ttLib import TTFont

FOLDER = Path("node_modules/@fontsource/noto-sans-sc/files")
SAMPLE = "Aaéß€–−+%·,±£的價體驗のカжŁğạ 0９。·"

fonts = {}
for path in sorted(FOLDER.glob("*-400-normal.woff2")):
    if not any(f"-{script}-" in path.name for script in ("latin", "latin-ext", "cyrillic", "vietnamese", "chinese-simplified")):
        continue
    font = TTFont(path)
    cmap = font.getBestCmap()
    codes = ",".join(str(code) for code in sorted(cmap))
    metrics = font["hmtx"].metrics
    fonts[path.name] = {
        "characters": len(cmap),
        "sha256": hashlib.sha256(codes.encode()).hexdigest(),
        "unitsPerEm": font["head"].unitsPerEm,
        "advances": {char: metrics[cmap[ord(char)]][0] for char in SAMPLE if ord(char) in cmap},
    }

Path("test/oracles/fontOracles.json").write_text(json.dumps({
    "made by": f"fontTools {version('fonttools')}, brotli {version('brotli')}",
    "font package": json.loads(Path("node_modules/@fontsource/noto-sans-sc/package.json").read_text())["version"],
    "fonts": fonts,
}, ensure_ascii=True, indent="\t") + "\n", encoding="utf-8")
