<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BankWords</name>
    <message numerus="yes">
        <source>%1 things in the books fit equally well, so none was proposed.</source>
        <translation>
            <numerusform>%1 thing in the books fits, so none was proposed.</numerusform>
            <numerusform>%1 things in the books fit equally well, so none was proposed.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ResultsCharts</name>
    <message numerus="yes">
        <source>%1, %2: %3, between %4 and %5, of %6 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: +14.9 %, between +2 % and +29 %, of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1, %2: %3, between %4 and %5, of %6 visitor</numerusform>
            <numerusform>%1, %2: %3, between %4 and %5, of %6 visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %4 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: 1.185 of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1, %2: %3 of %4 visitor</numerusform>
            <numerusform>%1, %2: %3 of %4 visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 new visitors</source>
        <translation>
            <numerusform>%1, %2: %3 new visitor</numerusform>
            <numerusform>%1, %2: %3 new visitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsSentences</name>
    <message numerus="yes">
        <source>at this pace the plan is reached in %1 days.</source>
        <translation>
            <numerusform>at this pace the plan is reached in %1 day.</numerusform>
            <numerusform>at this pace the plan is reached in %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visitors came so far. Before anything can be said each price needs 100 visitors and a buyer, all of them together 25 buyers, and a whole day must have passed.</source>
        <translation>
            <numerusform>%1 visitor came so far. Before anything can be said each price needs 100 visitors and a buyer, all of them together 25 buyers, and a whole day must have passed.</numerusform>
            <numerusform>%1 visitors came so far. Before anything can be said each price needs 100 visitors and a buyer, all of them together 25 buyers, and a whole day must have passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::AccountPage</name>
    <message numerus="yes">
        <source>%1 recovery codes are left, for when you have lost your phone.</source>
        <translation>
            <numerusform>%1 recovery code is left, for when you have lost your phone.</numerusform>
            <numerusform>%1 recovery codes are left, for when you have lost your phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other sign-ins have ended.</source>
        <translation>
            <numerusform>%1 other sign-in has ended.</numerusform>
            <numerusform>%1 other sign-ins have ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::AlertsCard</name>
    <message numerus="yes">
        <source>%1 jobs failed in the last 24 hours.</source>
        <translation>
            <numerusform>%1 job failed in the last 24 hours.</numerusform>
            <numerusform>%1 jobs failed in the last 24 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankImport</name>
    <message numerus="yes">
        <source>%1 lines came in</source>
        <translation>
            <numerusform>%1 line came in</numerusform>
            <numerusform>%1 lines came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 was here already</numerusform>
            <numerusform>%1 were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have a proposal</source>
        <translation>
            <numerusform>%1 has a proposal</numerusform>
            <numerusform>%1 have a proposal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankPage</name>
    <message numerus="yes">
        <source>%1 lines are confirmed.</source>
        <translation>
            <numerusform>%1 line is confirmed.</numerusform>
            <numerusform>%1 lines are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused and stay as they are (%2): %3</source>
        <extracomment>lines of a bank that were not confirmed: how many, their amounts, and why</extracomment>
        <translation>
            <numerusform>%1 was refused and stays as it is (%2): %3</numerusform>
            <numerusform>%1 were refused and stay as they are (%2): %3</numerusform>
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
    <name>tijara::ui::DayEntriesCard</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::EventsImportPage</name>
    <message numerus="yes">
        <source>%1 lines were read, and %2 events taken in.</source>
        <translation>
            <numerusform>%1 line was read, and %2 events taken in.</numerusform>
            <numerusform>%1 lines were read, and %2 events taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExperimentActs</name>
    <message numerus="yes">
        <source>A stopped experiment never runs again. Everybody sees the price that has won, or today&apos;s. Orders of its visitors still count for %1 days.</source>
        <translation>
            <numerusform>A stopped experiment never runs again. Everybody sees the price that has won, or today&apos;s. Orders of its visitors still count for %1 day.</numerusform>
            <numerusform>A stopped experiment never runs again. Everybody sees the price that has won, or today&apos;s. Orders of its visitors still count for %1 days.</numerusform>
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
        <source>%1 things you can do</source>
        <translation>
            <numerusform>%1 thing you can do</numerusform>
            <numerusform>%1 things you can do</numerusform>
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
    <message numerus="yes">
        <source>A CSV file with %1 rows is made at once.</source>
        <translation>
            <numerusform>A CSV file with %1 row is made at once.</numerusform>
            <numerusform>A CSV file with %1 rows is made at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::MethodDialog</name>
    <message numerus="yes">
        <source>A visitor counts once, in the price they were shown first; what they order counts from then on, and until %1 days after the stop. Who was shown two prices counts for neither. Nobody&apos;s name is kept, only a hash of it.</source>
        <translation>
            <numerusform>A visitor counts once, in the price they were shown first; what they order counts from then on, and until %1 day after the stop. Who was shown two prices counts for neither. Nobody&apos;s name is kept, only a hash of it.</numerusform>
            <numerusform>A visitor counts once, in the price they were shown first; what they order counts from then on, and until %1 days after the stop. Who was shown two prices counts for neither. Nobody&apos;s name is kept, only a hash of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a visitor bought in the %1 days before explains part of how visitors differ; it is taken out (CUPED), which makes the interval narrower and moves nothing on average.</source>
        <translation>
            <numerusform>What a visitor bought in the %1 day before explains part of how visitors differ; it is taken out (CUPED), which makes the interval narrower and moves nothing on average.</numerusform>
            <numerusform>What a visitor bought in the %1 days before explains part of how visitors differ; it is taken out (CUPED), which makes the interval narrower and moves nothing on average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::MoneyPage</name>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transfers</source>
        <translation>
            <numerusform>%1 transfer</numerusform>
            <numerusform>%1 transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::OperationsPage</name>
    <message numerus="yes">
        <source>%1: %2 requests</source>
        <translation>
            <numerusform>%1: %2 request</numerusform>
            <numerusform>%1: %2 requests</numerusform>
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
    <name>tijara::ui::PlansPage</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::PowerPlanner</name>
    <message numerus="yes">
        <source>Each price needs %1 visitors, %2 in all.</source>
        <translation>
            <numerusform>Each price needs %1 visitor, %2 in all.</numerusform>
            <numerusform>Each price needs %1 visitors, %2 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes %1 days, in whole weeks.</source>
        <translation>
            <numerusform>That takes %1 day, in whole weeks.</numerusform>
            <numerusform>That takes %1 days, in whole weeks.</numerusform>
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
    <name>tijara::ui::ResultsPage</name>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 day</numerusform>
            <numerusform>in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ServerCard</name>
    <message numerus="yes">
        <source>%1 of %2 processors</source>
        <translation>
            <numerusform>%1 of %2 processor</numerusform>
            <numerusform>%1 of %2 processors</numerusform>
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
    <name>tijara::ui::TenantsPage</name>
    <message numerus="yes">
        <source>%1 shops</source>
        <translation>
            <numerusform>%1 shop</numerusform>
            <numerusform>%1 shops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %1 shops.</source>
        <translation>
            <numerusform>Done with %1 shop.</numerusform>
            <numerusform>Done with %1 shops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were left as they are:</source>
        <translation>
            <numerusform>%1 was left as it is:</numerusform>
            <numerusform>%1 were left as they are:</numerusform>
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
<context>
    <name>tijara::ui::TransferForm</name>
    <message numerus="yes">
        <source>Hold it for %n day(s)</source>
        <extracomment>an amount that is held for so many days</extracomment>
        <translation>
            <numerusform>Hold it for %n day</numerusform>
            <numerusform>Hold it for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsageCard</name>
    <message numerus="yes">
        <source>%1: %2 calls</source>
        <translation>
            <numerusform>%1: %2 call</numerusform>
            <numerusform>%1: %2 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls this month, without a limit.</source>
        <translation>
            <numerusform>%1 call this month, without a limit.</numerusform>
            <numerusform>%1 calls this month, without a limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsagePage</name>
    <message numerus="yes">
        <source>Up to %1: %2 calls</source>
        <translation>
            <numerusform>Up to %1: %2 call</numerusform>
            <numerusform>Up to %1: %2 calls</numerusform>
        </translation>
    </message>
</context>
</TS>
