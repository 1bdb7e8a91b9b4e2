# Builds the installer for Windows on Windows 10 or newer (a runner, say), with Python 3.11 or newer and NSIS 3 (makensis on the PATH):
#
#   powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
#   ... -File installer\windows\build.ps1 -SignedBy THUMBPRINT     signs with a certificate of the person's store (signtool on the PATH)
#
# PyInstaller makes the tree (window and command line in one folder) by the same atlas.spec as on Linux; atlas.nsi packs it.
# It has not been run yet: no Windows was at hand when it was written.
param([string]$SignedBy = "", [string]$Python = "python")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Run([string]$What) {
    & $What @args
    if ($LASTEXITCODE -ne 0) { throw "$What ended with $LASTEXITCODE" }
}

function Sign([string[]]$Files) {
    if ($SignedBy) { Run signtool sign /sha1 $SignedBy /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 @Files }
}

# The environment, from the lock file with its hashes
$venv = "build\venv"
if (-not (Test-Path "$venv\Scripts\python.exe")) { Run $Python -m venv $venv }
$python_here = "$venv\Scripts\python.exe"
Run $python_here -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --only-binary :all: -r requirements-installer.lock

# The tree: build.py draws the icons, writes what Windows shows of each program, gathers the licences, runs PyInstaller and runs
# what came of it
Run $python_here installer\build.py bundle try
$tree = (Resolve-Path "dist\childcare-atlas").Path
Sign @("$tree\childcare-atlas.exe", "$tree\childcare-data.exe")

# The installer
$facts = & $python_here -c "import sys; sys.path.insert(0, 'installer'); import build, windows; print(build.version(), windows.version_numbers(build.version()))"
$version, $numbers = $facts.Trim().Split(" ")
$kilobytes = [int]((Get-ChildItem $tree -Recurse -File | Measure-Object Length -Sum).Sum / 1024)
$icon = (Resolve-Path "build\icons\childcare-atlas.ico").Path
$setup = Join-Path (Resolve-Path "dist").Path "childcare-atlas-$version-windows-x64.exe"
Run makensis -V2 "-DVERSION=$version" "-DNUMBERS=$numbers" "-DTREE=$tree" "-DICON=$icon" "-DOUT=$setup" "-DKILOBYTES=$kilobytes" installer\windows\atlas.nsi
Sign @($setup)
Run $python_here installer\build.py sums
Write-Output $setup
