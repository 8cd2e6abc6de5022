"""What stands behind ./course: setting up, starting JupyterLab, running and testing notebooks, mending."""
