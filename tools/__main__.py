"""`python tools COMMAND …`: what the shell scripts call; works from any directory."""

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from tools.launch.cli import main  # noqa: E402  (the path above makes the package visible)

sys.exit(main(sys.argv[1:]))
