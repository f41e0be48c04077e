@echo off
rem Runs the staff command; builds it first when it is not there.
rem
rem   chancery brief statement.txt -o brief.pdf
rem
rem Needs a JDK 21 or newer (JAVA_HOME or PATH) and, to build, Maven.
setlocal
set "HERE=%~dp0"
set "APP=%HERE%examples\press-desk\target\app"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

if not exist "%APP%\built" (
    echo chancery: building the command; this happens once and takes a minute or two 1>&2
    call mvn -q -B -ntp -f "%HERE%pom.xml" package -pl examples/press-desk -am -Dmaven.test.skip -Dmaven.javadoc.skip -Dmaven.source.skip -Dspotless.check.skip 1>&2
    if errorlevel 1 (
        echo chancery: the command could not be built; what went wrong is above 1>&2
        exit /b 70
    )
    type nul > "%APP%\built"
)

"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dchancery.plugins="%HERE%plugins" -p "%APP%" -m org.chancery.pressdesk/org.chancery.pressdesk.Main %*
exit /b %ERRORLEVEL%
