@echo off
rem Runs lkjip. Builds it first where its sources are newer than the last build; a second run starts at once.
setlocal
set "root=%~dp0"
set "program=%root%artifacts\lkjip"
set "stamp=%program%\.built"
chcp 65001 >nul

where dotnet >nul 2>nul
if errorlevel 1 (
  echo SDK .NET 10 belum terpasang. Pasang dari https://dotnet.microsoft.com/download lalu ulangi. 1>&2
  exit /b 3
)

powershell -NoProfile -Command "if (-not (Test-Path -LiteralPath $env:stamp)) { exit 1 }; $built = (Get-Item -LiteralPath $env:stamp -Force).LastWriteTimeUtc; $inputs = @('src', 'themes', 'Directory.Build.props', 'Directory.Packages.props', 'global.json') | ForEach-Object { Join-Path $env:root $_ }; if (Get-ChildItem -LiteralPath $inputs -Recurse -File | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run

echo Menyiapkan lkjip (hanya bila ada yang berubah) ... 1>&2
if not exist "%root%artifacts" mkdir "%root%artifacts"
if exist "%program%.new" rmdir /s /q "%program%.new"
call :publish true || call :publish false
if errorlevel 1 (
  type "%root%artifacts\build.log" 1>&2
  echo lkjip tidak dapat disiapkan; pesan penyusunnya ada di atas. 1>&2
  exit /b 3
)
type nul > "%program%.new\.built"
if exist "%program%" rmdir /s /q "%program%"
move "%program%.new" "%program%" >nul

:run
dotnet "%program%\lkjip.dll" %*
exit /b %errorlevel%

:publish
rem Compiles ahead of time (ReadyToRun), so that a run does not wait for the just-in-time compiler.
dotnet publish "%root%src\Lkjip.Publish.Cli" -c Release --use-current-runtime --no-self-contained --artifacts-path "%root%artifacts\build" -o "%program%.new" -p:LkjipProgram=true -p:PublishReadyToRun=%1 > "%root%artifacts\build.log" 2>&1
exit /b %errorlevel%
