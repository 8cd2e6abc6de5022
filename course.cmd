@echo off
rem The course's one command on Windows: finds Python 3.10 or newer and hands over to tools\.
setlocal
set "here=%~dp0"
set "check=import sys; sys.exit(sys.version_info < (3, 10))"
set "python="
py -3 -c "%check%" >nul 2>&1 && set "python=py -3"
if not defined python (python -c "%check%" >nul 2>&1 && set "python=python")
if not defined python (
  echo The course needs Python 3.10 or newer and found none. Install it: winget install Python.Python.3.13 1>&2
  exit /b 1
)
%python% "%here%tools" %*
exit /b %errorlevel%
