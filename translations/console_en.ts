<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>All %1 entries stand as they were written, and in their order.</source>
        <translation>
            <numerusform>The only entry (%1) stands as it was written.</numerusform>
            <numerusform>All %1 entries stand as they were written, and in their order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They agree with %n checkpoints kept apart.</source>
        <translation>
            <numerusform>They agree with %n checkpoint kept apart.</numerusform>
            <numerusform>They agree with %n checkpoints kept apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::BulkBar</name>
    <message numerus="yes">
        <source>All %1 rows chosen</source>
        <translation>
            <numerusform>%1 row chosen</numerusform>
            <numerusform>All %1 rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows chosen</source>
        <translation>
            <numerusform>%1 row chosen</numerusform>
            <numerusform>%1 rows chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit notes</source>
        <translation>
            <numerusform>%1 credit note</numerusform>
            <numerusform>%1 credit notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bills</source>
        <translation>
            <numerusform>%1 bill</numerusform>
            <numerusform>%1 bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n document(s)</source>
        <translation>
            <numerusform>%1: %2, %n document</numerusform>
            <numerusform>%1: %2, %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bills or more</source>
        <extracomment>customers with so many bills or more</extracomment>
        <translation>
            <numerusform>%1 bill or more</numerusform>
            <numerusform>%1 bills or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3, of %4 bills</source>
        <extracomment>&quot;Nov 2011: £523.10 ± £41.22, of 2,658 bills&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 %3, of %4 bill</numerusform>
            <numerusform>%1: %2 %3, of %4 bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 bills</source>
        <extracomment>&quot;Mon 12:00: 342 bills&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 bill</numerusform>
            <numerusform>%1: %2 bills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExportStrip</name>
    <message numerus="yes">
        <source>%1 is ready: %2 rows</source>
        <translation>
            <numerusform>%1 is ready: %2 row</numerusform>
            <numerusform>%1 is ready: %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::FormFields</name>
    <message numerus="yes">
        <source>%1 fields need another value: %2</source>
        <extracomment>the number of fields, their names</extracomment>
        <translation>
            <numerusform>%1 field needs another value: %2</numerusform>
            <numerusform>%1 fields need another value: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::Header</name>
    <message numerus="yes">
        <source>%1 jobs run</source>
        <extracomment>work that runs, how far it is in percent</extracomment>
        <translation>
            <numerusform>%1 job runs</numerusform>
            <numerusform>%1 jobs run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportHead</name>
    <message numerus="yes">
        <source>%1 lines refused</source>
        <translation>
            <numerusform>%1 line refused</numerusform>
            <numerusform>%1 lines refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportRun</name>
    <message numerus="yes">
        <source>You stopped the import. %1 documents are in and stay; the same file again adds the rest.</source>
        <translation>
            <numerusform>You stopped the import. %1 document is in and stays; the same file again adds the rest.</numerusform>
            <numerusform>You stopped the import. %1 documents are in and stay; the same file again adds the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new documents will be taken in.</source>
        <translation>
            <numerusform>%1 new document will be taken in.</numerusform>
            <numerusform>%1 new documents will be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are here already.</source>
        <translation>
            <numerusform>%1 is here already.</numerusform>
            <numerusform>%1 are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be refused.</source>
        <translation>
            <numerusform>%1 will be refused.</numerusform>
            <numerusform>%1 will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents were taken in.</source>
        <translation>
            <numerusform>%1 document was taken in.</numerusform>
            <numerusform>%1 documents were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already.</source>
        <translation>
            <numerusform>%1 was here already.</numerusform>
            <numerusform>%1 were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 was refused.</numerusform>
            <numerusform>%1 were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::KeysPage</name>
    <message numerus="yes">
        <source>%1 things to do</source>
        <translation>
            <numerusform>%1 thing to do</numerusform>
            <numerusform>%1 things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListPage</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file with %1 rows is made and kept for 24 hours, for you alone.</source>
        <translation>
            <numerusform>A file with %1 row is made and kept for 24 hours, for you alone.</numerusform>
            <numerusform>A file with %1 rows is made and kept for 24 hours, for you alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::Palette</name>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 found</numerusform>
            <numerusform>%1 found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordListPage</name>
    <message numerus="yes">
        <source>%1 lines were left out: below here the list has no rows, or has not loaded them yet.</source>
        <extracomment>lines of a table that was pasted into the cells of a list</extracomment>
        <translation>
            <numerusform>%1 line was left out: below here the list has no rows, or has not loaded them yet.</numerusform>
            <numerusform>%1 lines were left out: below here the list has no rows, or has not loaded them yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::StagingBar</name>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cells need another value</source>
        <translation>
            <numerusform>%1 cell needs another value</numerusform>
            <numerusform>%1 cells need another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are as they were before</source>
        <translation>
            <numerusform>%1 row is as it was before</numerusform>
            <numerusform>%1 rows are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows changed</source>
        <translation>
            <numerusform>%1 row changed</numerusform>
            <numerusform>%1 rows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::TotalsRow</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
</TS>
