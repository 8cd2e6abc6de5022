"""What runs before there is an environment: the standard library of Python 3.10 and newer, and nothing else."""
