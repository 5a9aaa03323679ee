<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quittance::AgeBar</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalsDialog</name>
    <message numerus="yes">
        <source>%n request(s) wait(s)</source>
        <comment>for a second person</comment>
        <translation>
            <numerusform>%n request waits</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>how many messages wait behind the one that is shown</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BulkActDialog</name>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <translation>
            <numerusform>Issue %n invoice</numerusform>
            <numerusform>Issue %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void %n invoice(s)</source>
        <translation>
            <numerusform>Void %n invoice</numerusform>
            <numerusform>Void %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n invoice(s)</source>
        <translation>
            <numerusform>Write off %n invoice</numerusform>
            <numerusform>Write off %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <translation>
            <numerusform>%n asked for</numerusform>
            <numerusform>%n asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BulkMailDialog</name>
    <message numerus="yes">
        <source>%n mail(s) · %1</source>
        <translation>
            <numerusform>%n mail · %1</numerusform>
            <numerusform>%n mails · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n when online</source>
        <translation>
            <numerusform>Send %n when online</numerusform>
            <numerusform>Send %n when online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>Send %n mail</numerusform>
            <numerusform>Send %n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in Outbox</source>
        <translation>
            <numerusform>%n mail in Outbox</numerusform>
            <numerusform>%n mails in Outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ConflictDialog</name>
    <message numerus="yes">
        <source>A&amp;pply %n decision(s)</source>
        <translation>
            <numerusform>A&amp;pply %n decision</numerusform>
            <numerusform>A&amp;pply %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) applied.</source>
        <translation>
            <numerusform>%n decision applied.</numerusform>
            <numerusform>%n decisions applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not applied yet. Conflicts that are not decided stay for the next time.</source>
        <translation>
            <numerusform>%n decision is not applied yet. Conflicts that are not decided stay for the next time.</numerusform>
            <numerusform>%n decisions are not applied yet. Conflicts that are not decided stay for the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time are kept and not applied yet.</source>
        <translation>
            <numerusform>%n decision of last time is kept and not applied yet.</numerusform>
            <numerusform>%n decisions of last time are kept and not applied yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time were dropped, for the conflict changed or was settled meanwhile.</source>
        <translation>
            <numerusform>%n decision of last time was dropped, for the conflict changed or was settled meanwhile.</numerusform>
            <numerusform>%n decisions of last time were dropped, for the conflicts changed or were settled meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ContactsPage</name>
    <message numerus="yes">
        <source>%n customer(s) are told to the CRM in %1 s.</source>
        <translation>
            <numerusform>%n customer is told to the CRM in %1 s.</numerusform>
            <numerusform>%n customers are told to the CRM in %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPage</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::DeletedDraftsDialog</name>
    <message numerus="yes">
        <source>A draft that is deleted can be brought back here for %n days.</source>
        <translation>
            <numerusform>A draft that is deleted can be brought back here for %n day.</numerusform>
            <numerusform>A draft that is deleted can be brought back here for %n days.</numerusform>
        </translation>
    </message>
</context>
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
    <name>quittance::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceText</name>
    <message numerus="yes">
        <source>They made %n other payments that nobody disputed.</source>
        <translation>
            <numerusform>They made %n other payment that nobody disputed.</numerusform>
            <numerusform>They made %n other payments that nobody disputed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) saved with their reasons.</source>
        <translation>
            <numerusform>%n row saved with its reasons.</numerusform>
            <numerusform>%n rows saved with their reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceActions</name>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n invoice issued.</numerusform>
            <numerusform>%n invoices issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are void.</source>
        <translation>
            <numerusform>%n invoice is void.</numerusform>
            <numerusform>%n invoices are void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) written off.</source>
        <translation>
            <numerusform>%n invoice written off.</numerusform>
            <numerusform>%n invoices written off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::JournalDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>entries of the journal</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::LogWindow</name>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>The newest message</numerusform>
            <numerusform>The newest %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MailActions</name>
    <message numerus="yes">
        <source>%n mail(s) go out in %1 s.</source>
        <translation>
            <numerusform>%n mail goes out in %1 s.</numerusform>
            <numerusform>%n mails go out in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are on their way.</source>
        <translation>
            <numerusform>%n mail is on its way.</numerusform>
            <numerusform>%n mails are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MainWindow</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as shown</source>
        <translation>
            <numerusform>%n row, as shown</numerusform>
            <numerusform>%n rows, as shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s) to a mail about %1.</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>
            <numerusform>Drop to attach %n file to a mail about %1.</numerusform>
            <numerusform>Drop to attach %n files to a mail about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read %n bank statement(s).</source>
        <translation>
            <numerusform>Drop to read %n bank statement.</numerusform>
            <numerusform>Drop to read %n bank statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s).</source>
        <translation>
            <numerusform>Drop to import %n file.</numerusform>
            <numerusform>Drop to import %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MappedView</name>
    <message numerus="yes">
        <source>%n field(s) do not fit and stay off until their mapping is changed.</source>
        <translation>
            <numerusform>%n field does not fit and stays off until its mapping is changed.</numerusform>
            <numerusform>%n fields do not fit and stay off until their mapping is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of Quittance&apos;s own are not there yet and stay off. Once it is connected, “Fields there…” under “CRM sync” makes or lists them.</source>
        <translation>
            <numerusform>%n field of Quittance&apos;s own is not there yet and stays off. Once it is connected, “Fields there…” under “CRM sync” makes or lists it.</numerusform>
            <numerusform>%n fields of Quittance&apos;s own are not there yet and stay off. Once it is connected, “Fields there…” under “CRM sync” makes or lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::MonthBars</name>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedLooks</name>
    <message numerus="yes">
        <source>%n or more invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n or more invoices overdue without a reminder</numerusform>
            <numerusform>%n or more invoices overdue without a reminder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n invoice overdue without a reminder</numerusform>
            <numerusform>%n invoices overdue without a reminder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more disputes</source>
        <translation>
            <numerusform>%n more dispute</numerusform>
            <numerusform>%n more disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts changed here and in %1</source>
        <translation>
            <numerusform>%n contact changed here and in %1</numerusform>
            <numerusform>%n contacts changed here and in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails refused</source>
        <translation>
            <numerusform>%n mail refused</numerusform>
            <numerusform>%n mails refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome of %n actions not known yet</source>
        <translation>
            <numerusform>Outcome of %n action not known yet</numerusform>
            <numerusform>Outcome of %n actions not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines to match</source>
        <translation>
            <numerusform>%n bank line to match</numerusform>
            <numerusform>%n bank lines to match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more saved cards</source>
        <translation>
            <numerusform>%n more saved card</numerusform>
            <numerusform>%n more saved cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your approval</source>
        <translation>
            <numerusform>%n request waits for your approval</numerusform>
            <numerusform>%n requests wait for your approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputes are open</source>
        <translation>
            <numerusform>%n dispute is open</numerusform>
            <numerusform>%n disputes are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved cards expire soon</source>
        <translation>
            <numerusform>%n saved card expires soon</numerusform>
            <numerusform>%n saved cards expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions refused</source>
        <translation>
            <numerusform>%n action refused</numerusform>
            <numerusform>%n actions refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedsCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedsWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>kinds of things</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NoMatch</name>
    <message numerus="yes">
        <source>%n in other statuses.</source>
        <translation>
            <numerusform>%n in other statuses.</numerusform>
            <numerusform>%n in other statuses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NoteDialog</name>
    <message numerus="yes">
        <source>%n note(s) there are replaced.</source>
        <translation>
            <numerusform>%n note there is replaced.</numerusform>
            <numerusform>%n notes there are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::QuitDialog</name>
    <message numerus="yes">
        <source>%n mail(s) are being sent.</source>
        <translation>
            <numerusform>%n mail is being sent.</numerusform>
            <numerusform>%n mails are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are being sent.</source>
        <comment>mails, links, charges, refunds</comment>
        <translation>
            <numerusform>%n thing is being sent.</numerusform>
            <numerusform>%n things are being sent.</numerusform>
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
    <name>quittance::TablePages</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TroublePanel</name>
    <message numerus="yes">
        <source>%n entries do not follow the one before them.</source>
        <translation>
            <numerusform>%n entry does not follow the one before it.</numerusform>
            <numerusform>%n entries do not follow the one before them.</numerusform>
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
