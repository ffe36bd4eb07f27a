@echo off
rem Runs lkjip. Builds it first where its sources are newer than the last build; a second run starts at once.
rem Needs no administrator: it writes to the folder "artifacts" beside this file only.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "program=%root%artifacts\lkjip"
set "stamp=%program%\.built"
set "fresh=%program%.%random%%random%"
set "older=%fresh%.old"
rem The program looks for --lang itself; this is for what is said before it runs.
set "messages=id"

rem To cmd an equals sign parts arguments as a blank does: "--lang=en" is two. Shifting leaves %%* as it was.
:language
if "%~1"=="" goto known
if "%~1"=="--" goto known
if "%~1"=="--lang" if "%~2"=="en" set "messages=en"
if "%~1"=="--lang=en" set "messages=en"
shift /1
goto language

:known

where dotnet >nul 2>nul
if errorlevel 1 goto nosdk

powershell -NoProfile -NonInteractive -Command "if (-not (Test-Path -LiteralPath $env:stamp)) { exit 1 }; $built = (Get-Item -LiteralPath $env:stamp -Force).LastWriteTimeUtc; $inputs = @('src', 'themes', 'Directory.Build.props', 'Directory.Packages.props', 'global.json') | ForEach-Object { Join-Path $env:root $_ }; if (@(Get-Item -LiteralPath $inputs) + @(Get-ChildItem -LiteralPath $inputs -Recurse) | Where-Object { $_.FullName -notmatch '\\(bin|obj)(\\|$)' -and $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run

if "%messages%"=="en" (echo Preparing lkjip, only when something has changed ... 1>&2) else (echo Menyiapkan lkjip, hanya bila ada yang berubah ... 1>&2)
if not exist "%root%artifacts" mkdir "%root%artifacts"
if exist "%fresh%" rmdir /s /q "%fresh%"
rem What is saved while the compiler works is newer than this file, and so is compiled by the next run.
type nul > "%fresh%.started"
call :publish true || call :publish false
if errorlevel 1 goto notbuilt
move /y "%fresh%.started" "%fresh%\.built" >nul
rem A folder in use cannot be renamed, so a program that is running is never taken apart.
if exist "%program%" move "%program%" "%older%" >nul 2>nul
if exist "%program%" goto inuse
move "%fresh%" "%program%" >nul
if errorlevel 1 goto inuse
if exist "%older%" rmdir /s /q "%older%"

:run
dotnet "%program%\lkjip.dll" %*
exit /b %errorlevel%

:nosdk
if "%messages%"=="en" (echo The .NET 10 SDK is not installed. Install it from https://dotnet.microsoft.com/download and try again. 1>&2) else (echo SDK .NET 10 belum terpasang. Pasang dari https://dotnet.microsoft.com/download lalu ulangi. 1>&2)
exit /b 3

:notbuilt
del "%fresh%.started"
if exist "%fresh%" rmdir /s /q "%fresh%"
type "%root%artifacts\build.log" 1>&2
if "%messages%"=="en" (echo lkjip cannot be prepared; the messages of the compiler stand above. 1>&2) else (echo lkjip tidak dapat disiapkan; pesan penyusunnya ada di atas. 1>&2)
exit /b 3

:inuse
if not exist "%program%" if exist "%older%" move "%older%" "%program%" >nul
rmdir /s /q "%fresh%"
if "%messages%"=="en" (echo The old lkjip is still running and cannot be replaced. Close other windows of lkjip, such as lkjip serve, then try again. 1>&2) else (echo lkjip yang lama masih berjalan, jadi tidak dapat diganti. Tutup jendela lkjip lain, misalnya lkjip serve, lalu ulangi. 1>&2)
exit /b 3

:publish
rem Compiles ahead of time (ReadyToRun), so that a run does not wait for the just-in-time compiler.
dotnet publish "%root%src\Lkjip.Publish.Cli" -c Release --use-current-runtime --no-self-contained --artifacts-path "%root%artifacts\build" -o "%fresh%" -p:LkjipProgram=true -p:PublishReadyToRun=%1 > "%root%artifacts\build.log" 2>&1
exit /b %errorlevel%
