<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>quittance::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter does nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act and every payment gets its line here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ActivityText</name>
    <message>
        <source>Company details saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company details saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number series %4 defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number series defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %2 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 issued over %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record merged into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %2 archived or taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 works with the book as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person was asked about %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person was asked: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person refused: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off of %3 taken back: money came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1 issued over %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 received: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 allocated to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation of %3 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 belongs to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became known whose the payment is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 paid back: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %3 came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer disputes %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer disputes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute over %3 ended: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %3 reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 of a lost dispute came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a lost dispute had taken came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of %3 kept by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s balance moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is on its way: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment did not come: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute: %3 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute stands at: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 pays out %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %3 explained line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout explained line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %3 came back: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %3 came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1 of %2 read: %4 new movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of %2 read: %4 new movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statement read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 on the bank account matched: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 on the bank account matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 on the bank account set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A movement of the bank account set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment of %2 went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %2 arrived on the bank account: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout arrived on the bank account: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link over %3 is to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link is to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link could not be closed: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link could not be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is known to the payment provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer known to the payment provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM is to be told about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM is to be told about a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark about this invoice is to go to the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM knows the news of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM knows the news of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM refused the news of %2: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM refused the news of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM refused the news of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference between book and CRM over %2 settled: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference between book and CRM settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %4 of %2 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved card of %2 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved card removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of %3 requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 charged to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of %3 failed: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 put aside on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 put aside on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking %3 that was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking what was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %3 put aside are to be let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put aside is to be let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %3 put aside were let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused to change the charge: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused to change the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %3 requested: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %3 requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took the refund of %3; it is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %3 failed: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link over %3 requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link refused: %4. Nothing was mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link refused. Nothing was mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link dropped before it was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank details for a transfer of %3 requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank details for a transfer requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer of %3 any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not wait for the transfer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to pay %3 now requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to pay now requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to pay %3 now created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to pay now created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to pay %3 now has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to pay now has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the transfer for %1 has come; %3 are still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the transfer has come; %3 are still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the transfer has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 of %2 wait at the payment provider for a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 of a customer wait at the payment provider for a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of a customer waits at the payment provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to %2 put into Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail put into Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to %2 composed with its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail composed with its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to %2 accepted by mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail accepted by mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail refused by mail server: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail refused by mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail to %2. It is not sent again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail. It is not sent again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail dropped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped before it was sent: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked through %2: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked only through %2: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period unlocked: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, command line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::AddressEdit</name>
    <message>
        <source>Post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, its letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::AllocateDialog</name>
    <message>
        <source>Pay a&amp;nother customer&apos;s invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not used stays credit of %1. Both statements show the other as a settlement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::AllocationGrid</name>
    <message>
        <source>Looking for open invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in %1; all of it stays credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next of %1 more; %2 of them get something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next of %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::AllowancesModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount or %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, or percent of the lines with this VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::AssignDialog</name>
    <message>
        <source>Assign customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the payment is then this customer&apos;s credit and can be allocated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::BankText</name>
    <message>
        <source>our reference and the amount agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document&apos;s number and the amount agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of several documents and their sum agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payment recorded before is this money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this payment came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this refund was paid from the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this payout and the amount agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bank&apos;s own charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number agrees, the amount does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number agrees, the currency does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account has paid for the customer before, and the amount agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is alike, and the amount agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s oldest documents come to this amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the amount agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 that was recorded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; what is then missing is written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment of %1 came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: the bank&apos;s charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a payment, booked without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a payout of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a payment that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: set aside, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: statement %2 ends with %3, statement %4 begins with %5. One between them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: statement %2 is followed by %3. One between them may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: statements %2 and %3 tell some of the same days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New movements: %1. Here already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones that may be here already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums that gave way to their parts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked without asking: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be booked without asking: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::Banner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CardActions</name>
    <message>
        <source>Show Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge for %1 is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CardText</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>card, month and year it ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on the payment page on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer must confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain – asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again by itself. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again at %4. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge of %1 to %2 is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are put aside on %2 until %3. Take or release them before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are put aside on %2. Take or release them within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were charged to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 were not charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CardsDialog</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month it can be used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customer agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards are saved by their holder, on the provider&apos;s page. Their numbers never come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page on which a card is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has ended before a card was saved. Add a card to open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card was saved yet. The page stays open for a day; the card stands here after a sync once its holder has saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is open in the browser. The card stands here once its holder has saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 of %2 at %3? It can then not be charged any more. This cannot be undone: the customer would have to save it again.</source>
        <comment>card, customer, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, LIVE or TEST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CertainDialog</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference or number and the amount agree, and nothing else can be meant. Each can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book what is certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements that are certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book 1 movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book %1 movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: %1. Not booked: %2. They wait, for the reason beside each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ChargeDialog</name>
    <message>
        <source>%1 (expired)</source>
        <comment>a saved card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · allowed since %2</source>
        <comment>a saved card, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open after the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment link is closed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer from %1 the charge stays “Processing” and Quittance asks again. It never charges again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CheckPanel</name>
    <message>
        <source>Not held against the provider&apos;s own count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the provider for all payments of this year and holds them against the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider for all payments since %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>counts of payments, a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CloseMonthDialog</name>
    <message>
        <source>Close month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the &amp;providers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay; kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it &amp;stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, summary, ledger and proof of the month, in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: nothing is booked in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything agrees. It can be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check keeps the lock up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks keep the lock up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may stay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on nothing is booked in it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something keeps the lock up; the list says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking once more, then locking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked. Its files can be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not locked: something has changed since. The list says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the month&apos;s folder is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CloseText</name>
    <message>
        <source>Requests that wait for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card charges under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money at the providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences with the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debits under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of %3 waits for a second person: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to it or refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s bank account and the bank lines differ by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the amounts of the matches with the bank lines they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of %1 do not add up to the balance of %3: %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the statement of these days again, or ask the bank for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %3 is booked at the bank, and no bank line shows it: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the statement, match the line, or say why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance of the bank proves the lines of %1 from %3 on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a statement with balances of these days (camt.053, MT940), or say why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %3 is not known for anything yet: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the line or set it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card charge of %2 for %4 is under way since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it or release it, or wait for its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was last asked before the month was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment that no book can hold was left out: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never asked what it took in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider and the book differ by %2 about %1 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring payments in full (sync with all of it), then look at this payment at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM and the book do not agree about %1 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dispute about %2 is open since %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of %2 is dated %3: %1 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue it, give it another date, or say why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the outbox of %3 has no outcome yet: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the outbox, or settle it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of %1 differ by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ledger rebuild and check again; if it stays, restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal or what follows from it is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ledger verify; restore a backup where the chain is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debit of %2 is under way since %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whose the %2 of %3 are: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the payment to its customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payout of %2 on %3 was made by hand at %4, which does not tell what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its proposal, and say that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payout of %2 on %3 should be at the bank by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the statement and match it, or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout&apos;s line of %3 and the book differ by %2 about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring payments in full, then look at it at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payout of %3 holds %2 that the book does not know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring payments in full. If another program took this money, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payout of %2 on %3 is on its way to the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of a payout on %3 is not explained by its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring payments in full; if it stays, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has not told yet what the payout of %2 on %3 is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring payments again in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of %2 from %3 is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its outcome, or say why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of %1 from %3 begins %2 away from where the one before it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is wrong or incomplete: fetch both from the bank again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements of %1 end on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the rest of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the statements of %1 days are missing before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the statement that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order, with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: nothing is booked on or before %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is in order: the month through %1 can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month through %1 stays open. Checks in the way: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1, closed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CommandPalette</name>
    <message>
        <source>Search or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, customer, amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;bank statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay&amp;ments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;youts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CRM sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar with words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearanc&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send payment link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bank details for a transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page to pa&amp;y at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;harge saved card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;aved cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is &amp;this at the provider?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address of the customer&apos;s own &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit n&amp;ote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrin&amp;g invoices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign &amp;customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse (bounced)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matc&amp;h movement by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set movement aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke last match back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book certain movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payouts at the bank…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show customer&apos;s &amp;invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what C&amp;RMs say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what &amp;waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;return page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect a CRM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &amp;mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CompletenessText</name>
    <message>
        <source>%1 and the book disagree about 1 payment. Look at it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the book disagree about %2 payments. Look at them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the book agree about every payment: %2. Unexplained: 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here, %4 unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because it is of a currency or fraction that cannot be booked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 is not paid yet. The next look at the provider will tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quittance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ours · 2 theirs · E edit · A same for all · Enter accepts and goes on · S skips · Ctrl+Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back, while the CRM was not told (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quittance: %1 (%2)</source>
        <comment>value, who and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name of a CRM, value, what is known of who and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled. It can be undone until %1 was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, and %1 was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says something that cannot be taken here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed “%1” after the last agreed value. Invoices already issued keep what is printed on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same for all %1 open conflicts in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – not possible with an edited value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept %1 and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ConnectDialog</name>
    <message>
        <source>Connect a CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the sign-in page, for another browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the browser came back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what step %1 asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Domain host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port is free to come back to. Sign in; the browser then ends on a page that does not load. Copy its whole address and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your browser… Sign in there and come back. This ends by itself after five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and begin to sync (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whose account it is; nothing is kept yet (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service key or private app token is pasted here once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In HubSpot, open Development → Keys → Service keys and create a key named “Quittance”. An existing private app token works, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it these scopes to read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And these, if HubSpot is to be told what was billed and paid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And this one for the texts of e-mails; without it only their subjects come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key and paste it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot with your own app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each desk signs in with the browser. Your app, your secret; nothing of ours between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In HubSpot, create an app with OAuth under Development and name it “Quittance”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register these redirect URLs, one a line. They lead to this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these scopes as required:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And this one as optional, for the texts of e-mails; without it only their subjects come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an External Client App of your organisation, signed in to with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager → New External Client App. Name it “Quittance”, distribution state Local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable OAuth and enter these callback URLs, one a line. They lead to this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose these scopes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off “Require secret for Web Server Flow” and “Require secret for Refresh Token Flow”. Switch on “Require Proof Key for Code Exchange (PKCE)” and “Enable Refresh Token Rotation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Policies, let the people who bill use it, by a permission set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the consumer key, and your host from Setup → My Domain, into the fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page and go back to Quittance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ConnectText</name>
    <message>
        <source>Read companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read who owns a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read which fields companies have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read which fields people have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write back what was billed and paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the fields for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the texts of e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. Nothing can be synced without it. Add it there and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. Contacts come without the name of their owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. Fields cannot be chosen from a list, and it is not noticed when one is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. Sales will not see what was billed and paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. An administrator has to make the fields by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. Of e-mails only the subjects come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. The sign-in would end within hours. Add it to the app and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows with the first use: a key does not tell, and trying would change something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ContactDetail</name>
    <message>
        <source>Choose a contact to see who it is and what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer and the contact stay; they are kept in step no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 now what is new of this customer, and try again what it refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a customer all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a customer of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer with these details, linked to this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to a customer of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to a customer of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be %1: %2.</source>
        <comment>name of a customer, reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing the CRM knows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a customer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being told what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new to tell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to no customer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, subject</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ContactsEdit</name>
    <message>
        <source>&amp;Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else at this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and links go to this address; to one at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here once the CRM was synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a CRM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 customer is being told to the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers are being told to the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CreditDialog</name>
    <message>
        <source>Issue credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed. What it grants pays this invoice first and otherwise stays the customer&apos;s credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CrmFieldsDialog</name>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quittance’s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quittance’s fields in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is missing, a field a line, for whoever makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; nothing more is made (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make 1 field in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make %1 fields in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that are missing; nothing that is there is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 which of them are there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of Quittance’s fields are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field is still missing in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields are still missing in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CrmStatusBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after what is under way; what was brought stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which of Quittance’s fields are missing there, and have them made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the CRMs now what is new here, and try again what they refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review 1 conflict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CrmText</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is linked yet, so nothing changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the records of %1 linked customers say there was not read yet: who changes is known after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 linked customers would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 linked customers would change at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 linked customers would change at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More may: one of the fields was not read yet, which the next sync does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes over what %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is told to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quittance wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency(16, 2)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date/Time</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text(3)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of NET0 to NET90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text(8)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, no two alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text(40), External ID, unique</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text(40)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <comment>kind of record, name of a field, kind of field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are there. What is still out of use is mended in the field mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not told its fields yet, so it is not known which are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are missing are made in the property group “Quittance”; nothing else is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can make fields in Salesforce: Setup › Object Manager › Account or Contact › Fields &amp; Relationships › New, with these names, visible to the user who signed in here. Copy the list for them, and look again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries our customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 companies, %2 people, %3 linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not let us in since %2. %3</source>
        <comment>name, when, what is the matter and what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is uncertain whether %1 took what it was told of %2. It is looked up before anything is told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take what it was told of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce was not synced for %1 days and ends an access that is not used for 30. Sync now, or somebody has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mapped fields no longer fit the fields of %2. They are left out until that is mended; everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers are linked to records that are gone in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CsvProfileView</name>
    <message>
        <source>Columns are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bank; empty: not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerActions</name>
    <message>
        <source>%1 is a customer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another name of %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerCrmView</name>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing a CRM knows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and record stay; they are kept in step no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a record in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record there with these details, linked to this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is being made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not linked to %2 any more.</source>
        <comment>customer, CRM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerEditor</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and links go to the contact that gets bills, else to the e-mail address above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goods go to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFactsView</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days to pay, currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets the bills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerField</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFilterBar</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, a contact&apos;s name, an address or a VAT id (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only customers you look after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerInvoicesView</name>
    <message>
        <source>Nothing was billed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all in Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerPane</name>
    <message>
        <source>Choose a customer to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this customer&apos;s invoices (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerSearch</name>
    <message>
        <source>Part of a name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomerText</name>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open %2, overdue %3, credit %4</source>
        <comment>currency, amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recurring invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recurring invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 saved card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CRM record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CRM records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1. With a country its form is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1. The form of %2 is not known here.</source>
        <comment>VAT id, country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the form of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the form of %1; kept as %2.</source>
        <comment>country, VAT id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::CustomersPage</name>
    <message>
        <source>%1 +%2</source>
        <comment>currency, how many more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to a CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail for bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since the oldest was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them, or add one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived customers are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::DateEdit</name>
    <message>
        <source>T is today, + and − step by a day, PgUp and PgDn by a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::DetailPane</name>
    <message>
        <source>Choose an invoice to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payment link (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send payment link (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>state of a charge, what that means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after issue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>due day and terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a schedule, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account, reference and amount, to read aloud or to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use credit of this customer (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 · VAT %3</source>
        <comment>quantity, price, rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and through whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was asked for, that nobody knows what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entry %2 of the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::DisputeText</name>
    <message>
        <source>the bank cannot process it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cheque came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refund they were promised did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer asked their bank for the money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they did not allow the debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they did not make this payment (fraud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was the wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account did not hold enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it broke a rule of the card network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they did not receive what they paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they received was not as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they had cancelled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they do not recognise the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is with the bank, which decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was due on %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at %1 by %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is withdrawn meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer disputes %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>The matter; what it means for the money; what to do by when. Each is a whole sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer disputes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dispute is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disputes are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer is due on %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::EditorWindow</name>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as soon as a customer is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is not saved: %1 Close once more to leave it behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new customer is not made yet. Close once more to leave it behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;iscount or charge on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell that is needed, or a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same cell, another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the cell before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices include &amp;VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount or charge on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on to what is needed, Tab to every cell. A price may be worked out: 3*49.90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts and charges on all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional; it stands on the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount or charge %1: %2</source>
        <comment>number, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::EntryDelegate</name>
    <message>
        <source>%1, line %2</source>
        <comment>column, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::EntryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was typed, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ErrorText</name>
    <message>
        <source>The file does not say whose account it is about. Nothing was imported. Say which of your accounts it is, or set the company&apos;s IBAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts do not agree. Nothing was booked. Choose what comes to the movement&apos;s amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in another currency than the movement. Nothing was booked. Say what was paid in that currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money of this movement goes the other way. Nothing was booked. Choose something that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement may be here already. Nothing was booked. First say whether it is the same or one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known already what this movement is. Nothing was booked. Undo its match first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement does not count: another stands in its place. Nothing was booked. Look at that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such movement. Look for its number in the list of movements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another movement was taken for this already. Nothing was booked. Undo that match first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such proposal for this movement. Nothing was booked. Look at the movement and say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody doubts this movement. Nothing was changed. Look at the list of movements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this movement, so there is nothing to undo. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not go through the bank account. Nothing was booked. Choose another payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment was taken back here when its match was. Nothing was booked. Choose the payment that stands for the money now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank did not take this payout. Nothing was booked. Choose another payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile of this name. Nothing was read. Look at the list of profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no name. Nothing was saved. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this movement may be has changed since it was looked at. It was not booked. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this was about has changed since. Nothing was booked. Look at the movement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this money was paid back or reversed since. Nothing was undone. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule fits every movement. Nothing was taught. Say which text or which account it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account numbers are not kept in the clear, so no rule looks for one. Nothing was taught. Make a rule about the account of a movement: choose one that came from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text stands in too many movements. Nothing was taught. Give at least three letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rule. Look for its number in the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds movements of more than one account. Nothing was taken. Export one account at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of the statement&apos;s own account number are wrong. It was taken as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which account it is about. Nothing was taken. Say which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount cannot be read. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This balance does not follow from the one before it. Nothing was taken. Export the statement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch does not hold as many movements as it says. Nothing was taken. Ask the bank for the statement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of this batch do not make up its amount, so it was taken as one movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The movements of this batch do not make up its amount. Nothing was taken. Ask the bank for the statement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has another number of cells than the header. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no such column. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days in this file can be read in two ways. Nothing was taken. Say in the bank&apos;s profile how days are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no statement that can be recognised. Nothing was taken. If it is a CSV file, say in a profile which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is in another currency than the account. Nothing was taken. Ask the bank for the statement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which currency the account has. Nothing was taken. Say which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before the statement does. Nothing was taken. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares a document type, which no bank does and which can hide harmful content. Nothing was taken. Look at where the file came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no movement in this file. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file are not written as it says. Nothing was taken. Choose another encoding, or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement does not hold as many entries as it says. Nothing was taken. Ask the bank for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries do not make up the sum that the statement tells. Nothing was taken. Ask the bank for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in this entry. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands where it cannot be. Nothing was taken. Ask the bank for the statement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row has no line end, as if the file had been cut off. Look whether it is the last movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it is no proper XML. Nothing was taken. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an XML or OFX file, but no account statement. Nothing was taken. Choose a camt.052, camt.053 or camt.054 file, or the statement of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. Nothing was taken. Ask the bank for the statement again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the movements is larger than any account. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests deeper than any statement. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than in any statement. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch has more parts than can be read at once. Nothing was taken. Ask the bank for the statement without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was taken. Look at the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a ZIP file. Nothing was taken. Unpack it, then choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a column for the booking day, and one for the amount or two for money in and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a header row, columns are named by their number: #1 for the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say how days are written. Use day, month and year: dd.MM.yyyy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character cannot part columns. Use ; or , or a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header row is one of the first hundred, or 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than what is left of this money. Nothing was changed. Allocate less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than what is open of this document. Nothing was changed. Allocate no more than is open; the rest stays credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and document have different currencies. Nothing was changed. Choose a document in the currency of the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document belongs to another customer than the money. Nothing was changed. Say that a third party pays, or choose another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This allocation has been taken back already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount or charge must lie between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open has changed since the link was made, so the mail was not sent. Send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is decided already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked cannot also agree. Let somebody else decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request about this waits for a second person already. Let it be decided first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this waited for came to nothing, so it was not sent. Send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing into this book for a long time. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cannot be opened. Nothing was changed. Check that its folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book does not agree with its journal. No money moved. Restore the last good backup, or ask for help with these codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has lost its name tag. Nothing was changed. Restore the last backup or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be brought to this version. It was left as it was. Restore the last backup or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was written by an older Quittance and must be brought up to date first. Nothing was changed. Open it in the window or with any command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was written by a newer Quittance. Nothing was changed. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Quittance book. Nothing was changed. Choose the folder of a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such saved card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. Send a payment link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address of the company is not well-formed. Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has no mail address. Nothing was sent. Set company.email first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last document belongs to an earlier fiscal year by this start, and its number names a later one. Nothing was changed. Change the start when numbers of the new year may be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fiscal year begins in one of the months 1 to 12. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance and approval limit are whole numbers, not below zero (-1 switches approvals off). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo must be a PNG picture. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo may be no larger than 256 KiB and 6000 pixels a side. Nothing was changed. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is not set up yet. Nothing was changed. Give its name, country and currency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time zone is not known. Give one like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with earlier credit notes that is more than the document. Nothing was changed. Credit less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier credit notes leave less of this line: line, wanted, left are named. Nothing was changed. Credit what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no such line. Nothing was changed. Count its lines from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whose this payment is. Say which customer it belongs to, then allocate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is no credit note, so it gives no credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would credit nothing. Nothing was changed. Choose lines with an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credited quantity is above zero and not above that of the line. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was changed. Give its three letters, as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one customer is called this. Nothing was changed. Name the customer by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one contact of a customer can be the one for billing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country needs its two letters, as DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address of the customer is not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field of the customer is not of the right kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are one and the same customer already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the customer is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this customer is still open. Nothing was changed. Settle it before archiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days to pay must lie between 0 and 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day the document or payment was not there yet. Nothing was changed. Give a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was changed. Give today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is missing. Give it like 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days begin with 1970-01-01 here. Nothing was changed. Look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no account number for DATEV. Correct it in the settings of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger accounts have 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adviser&apos;s number has 4 to 7 digits and is at least 1001. The tax adviser knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATEV takes amounts up to 9,999,999,999.99. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATEV takes two decimals, and this amount has more. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart of accounts is not known. Give skr03 or skr04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s number lies between 1 and 99999. The tax adviser knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking of these days is in another currency, and DATEV would need its rate. No file was written. Export one currency only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking lies outside the days of the export. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two customers have the same account for DATEV. No file was written. Give one of them another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more customers than numbers for debtors. No file was written. Begin with a lower number, or use longer accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATEV takes files named EXTF_….csv only. Nothing was written. Name it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first debtor&apos;s number has one digit more than ledger accounts, and begins with 1 to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name no account of DATEV for this. No file was written. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only bookings of a locked period are final. No file was written. Lock the period first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last day must lie in one fiscal year, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no tax key for DATEV. It has up to four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DATEV batch holds up to 99,999 bookings. Export a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts of this document are too large to be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of issue lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date lies before the date of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same document was imported again meanwhile. Nothing was brought back; use the new draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is issued and does not change any more. Credit it, and write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s address names no country, which e-invoices need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no e-mail address, so no payment link can be mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is billed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing, which e-invoices need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its VAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without VAT, this customer must be named with a VAT id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why no VAT is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is below zero. E-invoices want a negative quantity instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is below zero. That would be a credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider cannot express this amount. No link was made. Collect it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is more than the payment provider takes at once. No link was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is less than the payment provider takes. No link was made. Collect it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider does not take this currency. No link was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no page about this, or Quittance talks to a stand-in of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the payment provider needs is missing. No link was made. Check the invoice and its customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet. No link was made. Say first who the customer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider takes bank transfers in USD, EUR, GBP, JPY and MXN only. Nothing was sent. Send a payment page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person gave it up. It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several invoices have this number. Use the id of the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is a credit note. Nothing was changed. Choose an invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is still a draft. Nothing was changed. Issue it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is void. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invoice with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice was paid meanwhile. The mail was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies before that of the last issued invoice. Nothing was issued. Issue it with today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future. Nothing was issued. Change the date or wait for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date lies before the date of issue. Nothing was issued. Correct the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payable amount is negative. Nothing was issued. Make it a credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no lines. Nothing was issued. Add what is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document has this number already: the pattern of numbers has given it before. Nothing was changed. Change the pattern in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums of the draft do not agree. Nothing was issued. Correct the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no such entry. The whole book should be checked before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the journal is missing. The whole book should be checked before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds an entry this program does not know. Open the book with a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base quantity of a line must be positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net amount of a line is not quantity times price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VAT rate of a line with gross prices must lie between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was closed meanwhile, so the mail was not sent. Send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number lies outside of what is possible here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace in the pattern of the numbers has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are made of the letters A to Z, digits, hyphens, underscores and slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of the numbers is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This placeholder is not known. There are {yyyy}, {yy}, {series} and {seq:6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern lacks the running number. Add {seq:6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running number stands in the pattern twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this pattern are longer than 30 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running number needs 1 to 12 digits, as in {seq:6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of this year have numbers already. Nothing was changed. The sequence can be set before the first one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next number is 1 to 999999999. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of invoices and credit notes would look the same. Nothing was changed. Give them different beginnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known already whose this payment is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of this payment to reverse. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says itself what this payout is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only days that have come can be locked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies in a locked period. Nothing was changed. Choose a later day, or have the period opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is locked beyond this day already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing after this day is locked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the book cannot be made. Choose another place or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while the mail was under way. Ask the recipient, then decide in Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed here: it is kept with the entry. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than what is left of this credit. Nothing was changed. Take an allocation back first, or refund less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund has the currency of what it pays back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer disputes this payment. It is decided there; a refund now could pay twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not send the money back. It is the customer&apos;s credit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund has not been paid back yet, or never was. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund came back already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund goes back through the provider it came through, from the bank, or in cash. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue of this customer. No letter was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies after the last. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this. Ask someone whose role does, or an owner to change yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not listed among the staff of this book. Ask an owner to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to take back must lie between 0 and 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one schedule has this name. Nothing was changed. Name it by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule makes 1 to 9999 drafts in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit note does not come back. Nothing was changed. Choose an invoice or a draft of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is archived. Nothing was changed. Take the customer back from the archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates lie 0 to 3650 days after the day of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies more than a year back. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval is a number and one of d, w, m, q and y: 30d, 2w, 1m, 1q, 1y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval is at least one of its unit and at most ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a schedule has at most 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without lines there is nothing to repeat. Add a line to the draft first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule ends on a day or after a number of drafts, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person had it sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is more than the tolerance of the company. Nothing was changed. Leave it open, or write it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing needs a second person to be given up. Nothing was changed. Leave it open, or write it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of staff needs the name they log into the computer with, without a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book would be left without an owner. Nothing was changed. Name another owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base of a VAT rate is not the sum of its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VAT amount does not fit its base and rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was mailed, or may have been. Nothing was changed. Issue a credit note instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit note about this document exists. Nothing was changed. Credit the rest instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment link of this document is alive. Nothing was changed. Close the link first, or issue a credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this document is paid or written off. Nothing was changed. Take that back first, or issue a credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this book open and was busy until the time was over. Nothing new was asked of the outside; what stands in Outbox is safe. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than what is open. Nothing was changed. Write off no more than is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this document is open. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has several saved cards. Nothing was charged. Say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has expired. Nothing was charged. Bring the customer&apos;s cards up to date, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no saved card. Nothing was charged. Ask for a card, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written down that the customer agreed to later charges of this card. Nothing was charged. Send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to another customer. Nothing was charged. Choose a card of the customer on the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than what was put aside on the card. Nothing was taken. Take no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than what is open of the invoice. Nothing was charged. Charge no more than is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s bank has let go of the amount by now. No money moved. Charge the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge was cancelled at the provider. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This charge is being taken or released already. Nothing was changed. Wait for how that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is in another currency than the invoice. Nothing was charged. Give it in the invoice&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer disputes a payment of this invoice. Nothing was charged. Wait for how the dispute ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s bank let go of the amount before it was taken. No money moved. Charge the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment link for this invoice is being made at this moment. Nothing was charged. Wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is put aside on a card for this charge. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open of this invoice. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open of the invoice changed meanwhile, so nothing was charged. Charge again what is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment of this invoice is under way. Nothing was charged, so that it is not paid twice. Wait for how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another payment of this invoice came under way meanwhile, so nothing was charged. Wait for how that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount on the card was taken already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge for this invoice is under way, or waits to be taken. Nothing was changed. Wait for how it ends, or release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the other mode, test or live, than the key of the connection. Nothing was sent. Use the key of that mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web page is set for customers to come back to. Nothing was sent. Set the return page to one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider may know this customer already. Nothing was changed. Choose one of them, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the payment provider this is another customer of this book. Nothing was changed. Merge the two customers first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider knows no such customer in this mode. Nothing was changed. Look at the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge of a saved card is under way for this invoice, or waits to be taken. Nothing was sent, so that it is not paid twice. Wait for how it ends, or release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Send a payment link, or ask for another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment could not be approved. No money moved. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. No money moved. Send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Ask the customer to speak with the bank, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not take this kind of payment. No money moved. Send a payment link for another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has reached its limit. No money moved. Try later, or send a payment link for another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not take this currency. No money moved. Send a payment link for another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was declined for good. No money moved. Do not charge it again; send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank saw a payment of the same amount a moment ago. No money moved here. Look whether the customer has paid, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has expired. No money moved. Send a payment link, or ask for the new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong. No money moved. Ask for the card anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong. No money moved. Ask for the card anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough money on the card. No money moved. Agree on another day with the customer, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s account does not exist any more. No money moved. Ask for another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank does not take this amount. No money moved. Charge less, or send a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s bank could not be reached. No money moved. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has a newer card of this account. No money moved. Ask for the new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment could not be processed. No money moved. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to all charges. No money moved. Speak with the customer, and remove the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to this charge. No money moved. Speak with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has told the bank to stop this payment. No money moved. Speak with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was declined for now. No money moved. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this check found must be put right before the month can be closed; a reason does not help. Nothing was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check of this name. Nothing was locked. Take it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was booked while the month was looked at. Nothing was locked. Close it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file or folder of this name already. Nothing was written. Name one that is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month is not closed, or was opened again since. Nothing was written. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection takes no token. Nothing was kept. Sign in with the browser instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked the CRM yet what this opens. Nothing was kept. Check it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address the browser came back to. Nothing was kept. Sign in again and copy the whole address, from http to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM refused the key or the sign-in. Nothing was lost. Connect it again, or ask who looks after it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has a record in the CRM already. None was made. Unlink that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM has no field that holds Quittance&apos;s id and only one record can have. No record was made, for a second one could follow. Have the fields made, then sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record may be a customer you already have. No customer was made. Link it to that customer, or make a new one anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not linked to this record. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is already linked to a customer. Nothing was changed. Open that customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the CRM may be this customer. None was made. Link the customer to it, or make one anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in what was read from the CRM. Nothing was changed. Sync, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This difference has been settled already. Nothing was changed. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM has been told, so this cannot be undone. Nothing was changed. Change the customer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be settled here any more. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM has no field of this name, or hides it from this connection. Values here were kept. Choose another field, or have it made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRM tells here when a single field changed, so the newest value cannot be found. Choose who is right, or to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can only be read from the CRM. Choose that direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can only be told to the CRM. Choose that direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM no longer takes a value it used to take for this field. Values here were kept. Look at its choices, then save the mapping again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM takes none of the values this field can have. Choose another field there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM does not let this field be changed. Values here were kept. Only read it, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field of the CRM is mapped already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field of the CRM holds another kind of value. Values here were kept. Choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mapping was written by a newer version of Quittance. Nothing was changed. Export it from this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no field mapping. Nothing was changed. Choose one that Export wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mapping belongs to another CRM. Nothing was changed. Open that one&apos;s mapping first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file maps a field twice. Nothing was changed. Take one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file maps a field that Quittance does not have. Nothing was changed. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says something of a field that Quittance does not know. Nothing was changed. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the CRM says here is no value this field can have. The value here was kept. Correct it in the CRM, or choose what both are to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is either on or off. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with what was entered. Nothing was changed. Check the entry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not exist here any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side could not be reached. Nothing was sent, no money moved. Check the internet connection, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no whole answer. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side refused the key. Nothing was sent, no money moved. Check the key of this connection and what it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side refused. No money moved. Asking again as it is cannot help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be read or written. What was saved before is safe. Check that the disk has room and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or password is missing or the keychain is locked. Nothing was sent. Unlock the keychain or give the key in an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is still running. Nothing was changed. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This breaks rule %1 of the European e-invoice norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Found: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on in %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in to this connection. Give it its secret instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not known. Choose one of stripe, hubspot, salesforce, smtp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment reference can only be made of the letters A to Z and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number holds no letter or digit, so no payment reference can be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has more than 21 letters and digits, so no payment reference can be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the CRM must begin with https. Nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM account is another one than before. Nothing was changed here. Check the token of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM answered with the same page again. What was brought so far is kept. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM has asked for a pause. Nothing was asked, and nothing is lost. Sync again after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records of the CRM have this id. Write company: or person: in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM&apos;s token is missing. Nothing was asked. Give the connection its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM no longer shows unusually many records. None was removed here; everything else is in sync. Restore the permission if the key has lost one, or confirm that they are gone there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has another number of cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column stands in the header twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is not known. Write its English name or its two letters, as DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row is about the same customer. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date can be read in two ways. Write it as 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written in different ways in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts use both comma and point as decimal mark in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a well-formed mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds zero bytes; it is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write it as 1234.56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment was refunded, at least in part. Record it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row is about the same payment. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether a payment with this status has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands where none may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days to pay must be a number between 0 and 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has too many cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many rows. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is not the sum of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of one invoice say different things here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This VAT category is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This VAT rate does not fit its category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has too many decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be written to the disk, so nothing was changed. Check that the book&apos;s folder may be written to and the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB. Nothing was imported. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was imported. Check that it exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot&apos;s limit for today is used up. Nothing was lost. Sync again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot locks this account at the moment. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot is moving this account. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot does not know this any more. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot refused a part of the question. What came is kept. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot refused the question. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot&apos;s token lacks a permission. Nothing was changed here. Add the permission to the service key or private app and use its new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot refused the token. Nothing was changed here. Give the connection a valid token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBAN holds only letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit. Look for a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IBAN does not start with a country that has IBANs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IBAN is too long or too short for its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field. Nothing was changed. See the documentation for the names of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program&apos;s exports are not known. Choose xero, quickbooks, stripe, invoice_ninja or other, or name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither a CSV table nor a UBL e-invoice. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came could not be read. Nothing was changed. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the file is not of the right kind. Nothing was changed. Correct the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is missing in the file. Nothing was changed. Add the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names a field that does not exist. Nothing was changed. Correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal numbers in the file are written as text, as &quot;12.50&quot;, so that nothing is rounded. Nothing was changed. Put the number into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was mailed already. Nothing was sent. Send a reminder if the customer shall get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet, and a transfer needs an account of the customer&apos;s own. Nothing was sent. Say first who the customer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last mail about this link arrived. Nothing was sent. Decide in Outbox what became of it, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invoice is named twice. Nothing was sent. Name each invoice once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no mail address. Nothing was sent. Add one, or give it in the dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invoice has no active payment link. Send one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open on this invoice. No link was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link over another amount is still active, and two could be paid. Nothing was sent. Close it at Stripe and sync, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to pay was asked for a moment ago and is not there yet. Nothing was sent. Run the outbox, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the transfer has come already. Nothing was sent. Wait for the rest, or send it again on purpose; what came is then kept for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment of this invoice is under way; a debit takes days. Wait for it before asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such payment link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this payment link is not safe to open. It was not opened. Ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was paid before it could be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the transfer has come, so it was not closed. Wait for the rest, or send it again on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debit is under way, which takes days. No other way to pay was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address needs one @ between name and domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address holds characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part behind the @ of the mail address is not a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address is empty. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ of the mail address is not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server takes only plain letters in mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment is too large for a mail. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of attachment is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has no text. Nothing was sent. Write a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail holds an address that may not be sent. Nothing was sent. Remove it from the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds an empty placeholder. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder in the message is not closed. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds a placeholder that is not known. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has no subject. Nothing was sent. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the mail server holds too much. Give it as smtps://mail.example.com:465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the mail server names no host. Give it as smtps://mail.example.com:465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is not set up. Nothing was sent. Set smtp.url first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the mail server must begin with smtps or smtp. Give it as smtps://mail.example.com:465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer pointed to a foreign host. It was not followed, nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the other side was not found. Nothing was sent, no money moved. Check the internet connection and the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the other side is not well-formed. Nothing was sent. Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side does not take connections at the moment. Nothing was sent, no money moved. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large and was dropped. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent. Check the clock of this computer and the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of your own app is missing. Nothing was asked. Set it, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this app or its settings. Nothing was kept. Compare the app&apos;s id and its callback addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of the sign-in cannot be read. Nothing was asked. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may have renewed its access, but its answer never came. What was synced is kept. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ended our access. What was synced is kept. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is renewing the access. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back without a code. Nothing was kept. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in within five minutes. Nothing was changed. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in to this connection yet. Nothing was asked. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs use all the ports that the browser could come back to. Nothing was changed. Close them, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service asks to wait. Nothing was lost. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Nothing was kept. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Nothing was kept. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is settled already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be decided for mails only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be happening already. The provider is asked until it is known; then it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry in Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer recognises a repeat of this request. It was not repeated. Look there, then decide in Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition of Salesforce has no API. Nothing was changed here. Ask the administrator for API access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce did not carry out the large query. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce is busy. Nothing was lost. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce&apos;s calls for today are used up. Nothing was lost. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that was read is gone in Salesforce. What came is kept. Sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce named a host that is not Salesforce&apos;s. Nothing was sent there. Ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce does not know this any more. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce refused the question. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Salesforce user lacks a permission. Nothing was changed here. Ask the administrator for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce refused the session. What was synced is kept. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce found even a small question too large. What came is kept. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of your organisation&apos;s Salesforce calls for today are used up, and the rest is left to others. Nothing was lost. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce no longer speaks the version this program speaks. Nothing was changed here. Update Quittance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the keychain is damaged. Nothing was sent. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used now. Nothing was sent. Unlock it or give the key in an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or password of this connection is missing. Nothing was sent. Save it with the connection, or give it in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not text. Nothing was saved. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key comes from an environment variable and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is too long for the keychain. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency is not known. Give its three letters, as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting needs a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address must begin with https. Only this computer may be reached without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no usable address: it needs a scheme and a host, and no user, password or query. Nothing was changed. Give it as https://host or smtps://host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file of the mail server cannot be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe names another amount than was asked for. The link was not mailed. Look into Stripe before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in Stripe&apos;s answer could not be read exactly. Nothing was booked. Look into Stripe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of Stripe is not well-formed. Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe is busy with another request for this. No second one was made. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe knows this request with other content. It was not carried out a second time. Look into Stripe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stripe key is empty. Nothing was sent. Give the connection its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stripe key has expired. Nothing was sent, no money moved. Make a new one in the Stripe dashboard and save it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Stripe key. It begins with rk_ or sk_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the publishable Stripe key. Quittance needs the secret or a restricted one; it begins with rk_ or sk_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe refused the key. Nothing was sent, no money moved. Check it in the Stripe dashboard and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a webhook secret of Stripe. Quittance needs the secret or a restricted key; it begins with rk_ or sk_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stripe key holds blanks. Copy it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and live mode of Stripe were mixed. Nothing was booked. Check which key is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe is busy with this. Nothing was lost. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stripe key lacks a permission. Nothing was sent, no money moved. Add the permission in the Stripe dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe refused. No money moved. Asking again as it is cannot help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe does not know this any more. Nothing was changed here. Look into Stripe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe has a fault at the moment. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe named a payment address that is not safe. The link was not mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is running already. Nothing was changed. Wait for it or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether this is a discount or a charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount has another currency than the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares a document type of its own. For safety it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is XML, but no UBL invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands here more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many VAT rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of document is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book brought up to date would not have been the same as before, so the old one was left as it was. Go on with the older Quittance, and ask for help with these places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this book open, so it could not be brought up to date. Nothing was changed. Close the other Quittance, then open the book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on the disk to bring this book up to date. Nothing was changed. Make room, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a document and its amount as NUMBER=AMOUNT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format needs a file. Name it with -o FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a line by its number from 1, or as NUMBER=QUANTITY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is named as FIELD=HEADER. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a month. Write it as 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is asked to pay by page or by bank_transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is not known. “quittance --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing behind this option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VAT id has 2 to 30 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This VAT id does not have the form of its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret part could not be sealed. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed part of the book is damaged. What was saved before is safe. Restore the last backup or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is not well-formed. Nothing was changed. Give the one that was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is missing. Nothing was changed. Unlock the keychain or give it in an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer gave no random numbers. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not fit this book&apos;s vault. Nothing was changed. Give the one that was saved with this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment provider does not offer that. Nothing was sent. Choose another way to pay, or another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal names another amount than was asked for. The link was taken back and not mailed. Look into PayPal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in PayPal&apos;s answer could not be read exactly. Nothing was booked. Look into PayPal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of PayPal is not well-formed. Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal does not take this link back, because something was paid through it. Sync, then look at the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PayPal account cannot take payments at the moment. No money moved. Look into PayPal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal has sent all of this payment back already. No money moved. Sync to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal must not carry this payment out, by law. No money moved. The customer may pay in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal refused the client ID or the secret. Nothing was sent, no money moved. Copy both again from your app at PayPal; those of the sandbox are not those of the live account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in another currency than the payment. No money moved. Give the amount in the payment&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal does not take this currency. No link was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No link was made. Collect it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No money moved. Give a whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal has taken a payment with this number already. No second one was taken. Sync to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of PayPal. Use https://api-m.paypal.com for the live account or https://api-m.sandbox.paypal.com for the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s bank or card said no. No money moved. The customer may choose another way on the same page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was taken back at PayPal already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was taken back at PayPal meanwhile. It was not mailed. Send the invoice again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal sends parts of one payment back only so many times. No money moved. Pay the customer back in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal gave no address for the payment page. The link was taken back and not mailed. Send the invoice again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal knows another invoice with this number. No link was made. Send the invoice again: the next link has another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money of this page was taken already. Nothing was taken twice. Sync to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not approved this payment yet. No money moved. It is looked at again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal sends this payment back only as a whole. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PayPal account is locked or closed. No money moved. Look into PayPal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PayPal account is restricted. No money moved. Look into PayPal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s PayPal account is locked or closed. No money moved. The customer may pay in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal wants the customer to confirm something first. No money moved. The same page asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer cannot pay with this PayPal account. No money moved. The customer may pay in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is due at PayPal than was to be noted there. Nothing was noted. Sync, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment has not arrived yet, so it cannot be sent back. No money moved. Wait until it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app at PayPal lacks a feature. Nothing was sent, no money moved. Switch it on for the app at developer.paypal.com; it counts from the next token on, which the test of the connection gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way the customer chose did not work. No money moved. The same page lets them choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is left of this payment at PayPal. No money moved. Sync, then send back no more than is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too small for PayPal to send back. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough in the PayPal account to send this back. No money moved. Bring money in there, or pay the customer back in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s bank has taken this payment back already. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal sends payments back for 180 days only. No money moved. Pay the customer back in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal refused. No money moved. Asking again as it is cannot help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal did not understand the request. Nothing was carried out. Please report it with the number of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal does not know this, or not any more. Nothing was changed here. Look into PayPal; a payment that cannot be sent back from here can be on PayPal&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal has more movements in one minute than it tells. Nothing was booked. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the secret of PayPal is empty. Nothing was sent. Give the connection both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no client ID or secret of PayPal: they hold only letters, figures, hyphens and underscores. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal has a fault at the moment. It may have been carried out; Quittance finds out before it asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal refused the access it had given. Nothing was sent, no money moved. Test the connection, and give it the client ID and the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer disputes this payment. No money moved. Settle the dispute at PayPal first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal refused this payment. No money moved. The customer may pay in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal named a payment address that is not safe. The link was not mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal does not know the e-mail address of the sender. No link was made. Look into PayPal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field of the CRM cannot be written. It was not told. Choose another field in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM did not say whether it took this. It is looked up before anything is told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM does not offer this choice. It was not told. Add the choice in the CRM, or change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a day, and this is none. It was not told. Change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds yes or no, and this is neither. It was not told. Change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a number, and this is none. It was not told. Change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a time, and this is none. It was not told. Change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than the CRM&apos;s field allows. It was not told. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no record in the CRM any more, so nothing was told. Link the customer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record in HubSpot is linked to this customer already. Nothing was told. Merge the two there, or link the customer to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot has no such field any more. It was not told. Change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot does not let this field be written. It was not told. Change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot does not take this value. It was not told. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record in HubSpot has this value already. It was not told. Merge the two there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the record in Salesforce just now. It is read again and told then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of Salesforce sees a duplicate. Nothing was told. Merge the records there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record in Salesforce is linked to this customer already. Nothing was told. Merge the two there, or link the customer to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce does not let this field be written. It was not told. Ask the administrator for the right to it, or change the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing the record in Salesforce. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce does not take this value. It was not told. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record in Salesforce has this value already. It was not told. Merge the two there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce does not speak the version of its interface that Quittance does. Nothing was kept. Update Quittance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a number or name, or an amount like 1249.97 (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid, disputed, void or written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>a customer whose documents alone are shown, and the sign that a press ends that</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents of %1. Press to show all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::GuidePanel</name>
    <message>
        <source>Guided path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers come from the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets its number and is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the mail before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with card 4242 4242 4242 4242.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table turns green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it paid, see it proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are checked entry by entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::HeadForm</name>
    <message>
        <source>On the day of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the terms say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made there by Quittance for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this at the payment provider?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of the provider this one may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of another customer at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new customer at the provider and links it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this at %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked. Payment links, cards and transfers of this customer are those of the customer below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at %1 has this e-mail address. A new customer is made there when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may know this customer already. The same address can belong to two customers, so a person says which it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ImportActions</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and e-invoices (*.csv *.tsv *.txt *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hol&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of rows that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency where none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the &amp;good ones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-invoice; it needs no columns to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ImportText</name>
    <message>
        <source>%1 draft imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customer imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payment imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1 document has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1 documents have problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: %1 was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: %1 were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row is no payment that arrived and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are no payments that arrived and were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::InputText</name>
    <message>
        <source>“%1” may be thousands or a fraction. Write it with all its decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceActions</name>
    <message>
        <source>Payment link of %1 copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for %1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invoices issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link for %1 goes out in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link for %1 is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableView</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::InvoicesPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV or UBL file here to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices in other states are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::IssueDialog</name>
    <message>
        <source>Issue over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the customer&apos;s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::LeftPanel</name>
    <message>
        <source>More is handed out than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, stays credit of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::LineDetail</name>
    <message>
        <source>Choose a movement to see what it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what this movement was taken for (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nothing the book is about; say why (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that came a second time; it counts on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank told it twice; it does not count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it like this and go on (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement %1 looks the same. Say whether this is the same money or other money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits. Match it by hand, or set it aside with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what it pays, or whose money it is (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what came back or was paid back (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say whether this is the same money as movement %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count, so there is nothing to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known what this movement is. Undo that first (U).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::LinesModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>short for quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>short for discount in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MainWindow</name>
    <message>
        <source>%1 – Quittance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>mode, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import invoices, customers or payments (Ctrl+Shift+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need you in Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring customer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payouts-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting &amp;for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment link to wait for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not being paid by transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is open, and not under way already, can be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no saved cards, and that page is for looking after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not waiting for %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the payment of %1; looking every 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a page on which %1 looks after saved cards is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dispute to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disputes to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are gone there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MappingDialog</name>
    <message>
        <source>Our field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit field mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mapping of another book from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this mapping to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;all defaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;f the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;RM field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;If both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What five real records make of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defa&amp;ult of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what was saved stays (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 fields mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 broken</source>
        <comment>so many mapped, so many broken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <comment>a field, company or person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>label, kind of value, name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · gone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map “%1” like this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is mapped anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map “%1” as at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is mapped as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MappingEffectDialog</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MappingKeeper</name>
    <message>
        <source>All fields are mapped as at first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field is mapped otherwise than at first. Map it as at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields are mapped otherwise than at first. Map all of them as at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields are mapped as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field mapping (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file maps everything as it is already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file maps 1 field otherwise. Map it as it says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file maps %1 fields otherwise. Map them as it says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MappingTable</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns could be it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>a value that cannot be read</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MatchDialog</name>
    <message>
        <source>Number, customer or amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match movement by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid in that currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invoice taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invoices taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than are shown. Type a part of the number, the customer or the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank changed the money. Say how much was paid in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes the invoice in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left stays as credit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement is the money of the payment in view. Nothing is booked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement is the payout in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it becomes credit of the customer in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment in view came back: what it paid is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement is the refund in view. Nothing is booked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another customer&apos;s. A movement is one customer&apos;s payment; allocate the rest afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of this movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open invoice in this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment recorded by hand waits for its movement, up to this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payout waits for its movement, up to this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment through the bank of exactly this amount can have come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund paid from the bank waits for its movement, up to this amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MergeDialog</name>
    <message>
        <source>Merge customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes another name of the customer you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, payments and links to CRMs move; drafts and recurring invoices, too. The details of the one that is kept stay as they are. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ModeBadge</name>
    <message>
        <source>%1: %2</source>
        <comment>LIVE or TEST, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ModeStripe</name>
    <message>
        <source>%1: %2</source>
        <comment>mode and what it means</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::MoneyActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, method, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1 about %2 issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice keeps its number and nothing is open on it any more. That cannot be taken back. Only an invoice that nobody was sent and nothing was paid of can be void; any other needs a credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before %1 is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is booked as a loss and no longer open. The customer is told nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is written off on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft made from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is open again on the invoice, and the money is the customer&apos;s credit. It can be allocated anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. %1 is open again on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund to %1 booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund to %1 written down. What goes through %2 is in Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is paid back to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a payment that bounced: its money is gone, and every invoice it paid is open again. That cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 reversed. What it paid is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment assigned to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::NewCustomerPanel</name>
    <message>
        <source>Make customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything reached its goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this mail arrived. Ask %1, then decide; it is never sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 waits. It is tried by itself; dropping it ends that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PayWayText</name>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLABE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to pay at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the customer wait at %2 and pay nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PaymentsPage</name>
    <message>
        <source>Payout %1, at the bank on %2</source>
        <comment>id, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout %1</source>
        <comment>id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>number of an invoice, how many more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, after the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, not allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn for the dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays these invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout that brought it to the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment whose payer asks for the money back stands here until that is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here by themselves once a gateway is connected, or when you record one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fee %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PayoutDetail</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payout to see what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · at the bank on %2</source>
        <comment>provider, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the browser, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown, booked nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They add up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remain that they do not cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal: what became available since the payout before. %1 It is shown, and booked nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 what it probably consists of…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PayoutLineDialog</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match payout by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, arrives %3</source>
        <comment>provider, amount, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements of this amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement of exactly %1 waits. Import the bank&apos;s statement of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements of exactly this amount that wait. Choose the one it arrived with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PayoutText</name>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the last cent; on its way to the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the last cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells what it is made of once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell what a payout made by hand consists of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 told does not add up to it. The rest is shown, and booked nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank sent it back. The money is at %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank sent it back: %2. The money is at %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsAtBank</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match what is certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts whose own name, or whose provider, stands in the bank&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match 1 payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match %1 payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payout is explained, and the bank has what should be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payout leaves a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payouts leave a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements of a bank are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its movement is known. Undo that in Reconcile first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which movement of the bank it arrived with (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched: the payout of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payout was matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payouts were matched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Stripe or PayPal sends to your bank appears here by itself, explained line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds %1, disputes %2, adjustments %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PermissionText</name>
    <message>
        <source>sending payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages on which a customer pays at once or saves a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank transfers, charging saved cards, learning what was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving and removing cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knowing a customer at Stripe, and the money that waits there for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page where customers look after their cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paying money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeing disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning what was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explaining payouts and fees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::Pill</name>
    <message>
        <source>%1, %2</source>
        <comment>filter and how many rows it has</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::PrimaryAction</name>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send link for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ProblemsBox</name>
    <message>
        <source>Look at this before you issue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ProviderActions</name>
    <message>
        <source>Who is this?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked with %2 at %3.</source>
        <comment>customer, id at the provider, provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return page saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a page on which %1 is paid…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page for %1 yet. %2</source>
        <comment>number, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page on which %1 is paid is open in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ReasonDialog</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>currency, the most there is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ReconcilePage</name>
    <message>
        <source>%1 of %2</source>
        <comment>amount, payer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements of the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a bank&apos;s file: camt, MT940, OFX or CSV; or drop it here (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which movement each payout arrived with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book what is certain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of all that is certain; it is booked without asking for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is matched, set aside or replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a payer, a text or a reference (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a statement of your bank, and what it may pay is looked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched: %1. %2</source>
        <comment>amount and payer, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is certain enough to be booked without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 movement was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 movements were booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 were not.</source>
        <comment>so many were booked, so many not</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ReconcileText</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that is not booked yet was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that are not booked yet were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::RecordPaymentDialog</name>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write off a small rest that is then open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nother customer pays this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is theirs, and so is what is left of it. It pays the invoices of %1 above; both statements show that as a settlement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, if it is not the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, as on the bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::RefundDialog</name>
    <message>
        <source>Open on %1 after the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: you pay it back yourself, and this books it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the money back the way it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quittance moves no money here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again by this amount; a credit note closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is told nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::RepeatDialog</name>
    <message>
        <source>Repeat invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of all others are counted from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days from the day of issue; empty: as agreed with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period that begins on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period that ended before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are made ready on these days; nothing is issued or sent by itself. In items, descriptions and note, {period}, {month}, {year}, {from} and {to} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next days show here once all fields can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::RepeatPreview</name>
    <message>
        <source>%1 · %2</source>
        <comment>item, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 are due already. Choose a later first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n due already: made ready at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ReportText</name>
    <message>
        <source>Ageing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSO in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled with another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: current %2, 1–30 days %3, 31–60 days %4, 61–90 days %5, 90+ days %6, credit %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it was known on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ReturnPageDialog</name>
    <message>
        <source>Set return page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers go from the provider&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened. Empty takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleActions</name>
    <message>
        <source>%1 from %2 on a draft is made ready.</source>
        <comment>every month, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleText</name>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, customer archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draft in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draft is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of “%1” are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of “%1” and others are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is paused: its customer is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and others are paused: their customers are archived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SchedulesDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Repeat… for an invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this schedule (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it made stays (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the deletion back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>every month, first day, end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from today; what fell into the pause is not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is made until it is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes on from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SearchButton</name>
    <message>
        <source>Search or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find invoices and everything the menus can do (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SectionButton</name>
    <message>
        <source>%1, %2</source>
        <comment>section and its work to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SendLinkDialog</name>
    <message>
        <source>Address well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open on this invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mailed in the last 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailed in the last 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider takes this amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not take this amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider knows the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is told who the customer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>·  %1  ·  open %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is sent; the link&apos;s own address is put in when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider and account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives the customer an account number and a reference. They are asked for first; the mail leaves only when they are known. What comes in is booked when all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link asks for the whole open amount. It is created first; the mail leaves only when it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set movement aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nothing this book is about: a bank&apos;s fee, wages, a transfer of your own. Nothing is booked, and it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::StateText</name>
    <message>
        <source>Overdue %1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue by %1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing of a payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of a saved card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling of a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark in the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payment booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contact brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payment link created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payment links created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mail accepted by mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails accepted by mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 message to the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages to the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs you in Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need you in Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits in Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait in Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced: %1.</source>
        <comment>a list of what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::StatementActions</name>
    <message>
        <source>Import bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::StatementDialog</name>
    <message>
        <source>Import bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>place in a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SumStrip</name>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SyncButton</name>
    <message>
        <source>Other kinds of sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the sync; what is done stays done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync everything (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::SyncPace</name>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::ThirdPartyPanel</name>
    <message>
        <source>The other customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::Toast</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::TotalsBox</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>VAT and its rate, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no VAT is due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no VAT is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1, or in words</source>
        <comment>code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::TransferDialog</name>
    <message>
        <source>Bank details for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference tells the provider what the money is for. Without it the money waits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::TrialView</name>
    <message>
        <source>This is not the account this book knows, which is “%1”. If you go on, all contacts and links of that one are dropped here. Customers and invoices stay, and nothing changes in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave that account and connect this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::UnexplainedDialog</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments the two do not agree about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::UnitText</name>
    <message>
        <source>piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::UpgradeText</name>
    <message>
        <source>This book was written by an older Quittance. A copy of it is brought up to date and compared with it; that may take some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is up to date, and every balance is as before. The old file is kept: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::VatText</name>
    <message>
        <source>Zero rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-EU supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::WaterfallBox</name>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::WindowProgram</name>
    <message>
        <source>%1 %2 – no real money moves</source>
        <extracomment>%1 is a provider, %2 the end of its key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, every one accounted for. Seal %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::slippedIn</name>
    <message>
        <source>%1 came through %2 on %3 and pays nothing: what it was meant for is settled or its link was closed. It is credit of %4 until it is allocated or paid back.</source>
        <extracomment>%1 an amount, %2 a provider, %3 a day, %4 a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than was open came through %2 on %3. It is credit of %4 until it is allocated or paid back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quittance::stateChips</name>
    <message>
        <source>Retry %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
