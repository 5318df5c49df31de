@echo off
rem Runs the Maven of .mvn\wrapper\maven-wrapper.properties, downloaded once, else an installed one.
setlocal
for /f "tokens=2 delims==" %%u in ('findstr /b "distributionUrl=" "%~dp0.mvn\wrapper\maven-wrapper.properties"') do set "URL=%%u"
for %%n in ("%URL:/=\%") do set "FILE=%%~nxn"
set "NAME=%FILE:-bin.tar.gz=%"
set "DISTS=%USERPROFILE%\.m2\wrapper\dists"
if exist "%DISTS%\%NAME%\bin\mvn.cmd" goto run
if not exist "%DISTS%" mkdir "%DISTS%"
curl --fail --silent --show-error --location --output "%TEMP%\%FILE%" "%URL%" && tar -xzf "%TEMP%\%FILE%" -C "%DISTS%"
if exist "%DISTS%\%NAME%\bin\mvn.cmd" goto run
mvn %*
exit /b %ERRORLEVEL%
:run
"%DISTS%\%NAME%\bin\mvn.cmd" %*
