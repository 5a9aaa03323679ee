# What ./dev does, for Windows: vcpkg brings the libraries, the preset "vcpkg" uses them. Not yet run on a real machine.
# Needs Visual Studio 2022 with "Desktop development with C++", Git, and for the demo Python 3.
param(
    [Parameter(Position = 0)][ValidateSet('test', 'demo', 'build', 'run', 'bench', 'format', 'help')][string]$Command = 'help',
    [Parameter(Position = 1, ValueFromRemainingArguments)][string[]]$Rest = @()
)
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
$logs = Join-Path $PSScriptRoot 'build\log'
New-Item -ItemType Directory -Force $logs | Out-Null

# One line a step with the seconds it took; the end of its log when it failed.
function Step([string]$Text, [string]$Log, [scriptblock]$Work) {
    Write-Host -NoNewline "==> $Text ... "
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $file = Join-Path $logs "$Log.log"
    # Programs may write to standard error without having failed; their exit code decides.
    $ErrorActionPreference = 'Continue'
    & $Work *> $file
    $code = $LASTEXITCODE
    $ErrorActionPreference = 'Stop'
    $seconds = [int]$watch.Elapsed.TotalSeconds
    if ($code -eq 0) {
        Write-Host "$seconds s"
        return
    }
    Write-Host "FAILED after $seconds s"
    Get-Content $file -Tail 60
    Write-Host "    (all of it: $file)"
    exit 1
}

# The compiler's environment, as the "x64 Native Tools" prompt has it.
function Enter-Compiler {
    if (Get-Command cl.exe -ErrorAction SilentlyContinue) { return }
    $locate = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
    if (-not (Test-Path $locate)) { throw 'Visual Studio 2022 with "Desktop development with C++" is needed.' }
    $studio = & $locate -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    if (-not $studio) { throw 'Visual Studio has no C++ tools: add "Desktop development with C++".' }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

function Enter-Vcpkg {
    # A Visual Studio prompt names its own, read-only vcpkg: ours is used unless the caller chose another one before.
    if (-not $script:chosenVcpkg) {
        $env:VCPKG_ROOT = Join-Path $PSScriptRoot '.cache\vcpkg'
        if (-not (Test-Path $env:VCPKG_ROOT)) {
            Step 'Fetching vcpkg' 'vcpkg-fetch' { git clone --depth 1 https://github.com/microsoft/vcpkg $env:VCPKG_ROOT }
        }
    } else {
        $env:VCPKG_ROOT = $script:chosenVcpkg
    }
    if (-not (Test-Path (Join-Path $env:VCPKG_ROOT 'vcpkg.exe'))) {
        Step 'Preparing vcpkg' 'vcpkg-prepare' { & (Join-Path $env:VCPKG_ROOT 'bootstrap-vcpkg.bat') -disableMetrics }
    }
}

function Build([string[]]$Targets = @()) {
    Enter-Compiler
    Enter-Vcpkg
    Step 'Configuring (the first time builds Qt: an hour or two)' 'configure-vcpkg' { cmake --preset vcpkg }
    $what = if ($Targets.Count) { @('--target') + $Targets } else { @() }
    Step 'Building' 'build-vcpkg' { cmake --build build/vcpkg @what }
}

# Runs all tests and ends with the same line as ./dev test.
function Test-All {
    if ($Rest -contains '--long') { $env:QUITTANCE_LONG = '1' }
    Build
    $log = Join-Path $logs 'test-vcpkg.log'
    Write-Host '==> Testing'
    ctest --preset vcpkg -LE '^(xvfb|bench)$' *> $log
    $code = $LASTEXITCODE
    $line = Select-String -Path $log -Pattern 'tests passed, (\d+) tests? failed out of (\d+)' | Select-Object -Last 1
    if (-not $line) {
        Get-Content $log -Tail 60
        Write-Host '0 passed, 1 failed'
        exit 1
    }
    $failed = [int]$line.Matches[0].Groups[1].Value
    $passed = [int]$line.Matches[0].Groups[2].Value - $failed
    if ($code -ne 0) { Get-Content $log -Tail 60 }
    Write-Host "$passed passed, $failed failed"
    exit $code
}

$chosenVcpkg = $env:VCPKG_ROOT
switch ($Command) {
    'build' { Build }
    'test' { Test-All }
    'run' { Build @('quittance'); & build\bin\quittance.exe @Rest; exit $LASTEXITCODE }
    'demo' { Build @('quittance', 'quittance-sandbox'); python demo\demo.py @Rest; exit $LASTEXITCODE }
    'bench' { Build; ctest --preset vcpkg -L '^bench$' --verbose; exit $LASTEXITCODE }
    'format' { git ls-files '*.cpp' '*.h' | ForEach-Object { clang-format -i $_ }; exit $LASTEXITCODE }
    default { Write-Host 'dev.ps1 test [--long] | demo [--headless] | build | run | bench | format' }
}
