<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quittance::DetailPane</name>
    <message numerus="yes">
        <source>%n day(s) after issue</source>
        <translation>
            <numerusform>%n day after issue</numerusform>
            <numerusform>%n days after issue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::RepeatPreview</name>
    <message numerus="yes">
        <source>%n due already: made ready at once.</source>
        <translation>
            <numerusform>%n due already: made ready at once.</numerusform>
            <numerusform>%n due already: made ready at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::WindowProgram</name>
    <message numerus="yes">
        <source>%n entries, every one accounted for. Seal %1.</source>
        <translation>
            <numerusform>%n entry, accounted for. Seal %1.</numerusform>
            <numerusform>%n entries, every one accounted for. Seal %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
